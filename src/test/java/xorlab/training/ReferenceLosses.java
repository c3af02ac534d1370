package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import xorlab.Breadth;
import xorlab.experiment.Experiment;
import xorlab.experiment.LinkParser;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.PercentDecoding;

/**
 * The losses of a run as NumPy computes them: a row of losses.csv, which reference.py beside it
 * writes from the definitions of the settings.
 *
 * @param kind "alone" for the cases of one setting, "combination" for the drawn ones
 * @param settings as the fragment of the page's address writes them
 * @param losses at each of {@link #ITERATIONS}, summed over the training points, with the penalty
 * @param testLosses likewise, summed over the test points, without the penalty; empty without them
 */
record ReferenceLosses(String kind, String settings, List<Double> losses, List<Double> testLosses) {
  static final List<Integer> ITERATIONS = List.of(0, 1, 20, 139);

  /**
   * A relative tolerance. Training multiplies differences in the last bit: reference_cases.py keeps
   * only runs whose losses in doubles are within a tenth of this from those in 80-bit numbers.
   */
  private static final double TOLERANCE = 1e-12;

  private static final Path FILE = Path.of("src/test/resources/xorlab/settings/losses.csv");

  static List<ReferenceLosses> alone() {
    return ofKind("alone");
  }

  /** All combinations, or a sample of them for the daily breadth. */
  static List<ReferenceLosses> combinations() {
    return Breadth.sample(40, ofKind("combination"));
  }

  private static List<ReferenceLosses> ofKind(String kind) {
    try {
      return Files.readAllLines(FILE).stream()
          .skip(1)
          .map(ReferenceLosses::of)
          .filter(run -> run.kind.equals(kind))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row such as {@code alone,"layers=4,3",2.5,2.4,2.3,2.2,,,,}. */
  private static ReferenceLosses of(String line) {
    String[] parts = line.split("\"");
    List<Double> numbers =
        Arrays.stream(parts[2].substring(1).split(",")).map(Double::valueOf).toList();
    int count = ITERATIONS.size();
    return new ReferenceLosses(
        parts[0].replace(",", ""),
        parts[1],
        numbers.subList(0, count),
        numbers.subList(count, numbers.size()));
  }

  /** The experiment, whose settings all must be understood and used. */
  Experiment experiment() {
    ParsedExperiment parsed =
        ParsedExperiment.parse(LinkParser.parse(settings, PercentDecoding::decode));
    assertEquals(List.of(), parsed.problems(), settings);
    return parsed.experiment();
  }

  /** Compares the losses of the lab at {@link #ITERATIONS} with those of NumPy. */
  void assertClose(List<Double> expected, List<Double> actual, String what) {
    assertEquals(expected.size(), actual.size(), settings);
    for (int i = 0; i < expected.size(); i++) {
      // a loss of exactly 0 must be 0, and assertEquals wants a tolerance above 0
      double tolerance = TOLERANCE * Math.abs(expected.get(i)) + Double.MIN_NORMAL;
      String where = what + " at " + ITERATIONS.get(i) + ", " + settings;
      assertEquals(expected.get(i), actual.get(i), tolerance, where);
    }
  }

  @Override
  public String toString() {
    return "{" + settings + "}";
  }
}
