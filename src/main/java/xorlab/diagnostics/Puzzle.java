package xorlab.diagnostics;

import java.util.ArrayList;
import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.numeric.Decimals;
import xorlab.training.IterationState;
import xorlab.words.PuzzleWords;

/**
 * The puzzle "solve XOR by hand": find the nine parameters, at first all 0, of a 2-2-1 network of
 * ReLUs. The hints lead to the notebook's solution.
 *
 * <p>Parameters are in the order of {@link xorlab.network.Parameters#flat}.
 */
public final class Puzzle {
  private static final String[] NAMES = {
    "W1[0,0]", "W1[0,1]", "W1[1,0]", "W1[1,1]", "b1[0,0]", "b1[1,0]", "W2[0,0]", "W2[0,1]",
    "b2[0,0]"
  };

  /** {@link IterationState#flat} of the notebook's solution. */
  private static final double[] SOLUTION = {1, 1, 1, 1, 0, -1, 1, -2, 0};

  /** The same with the hidden units swapped. */
  private static final double[] SWAPPED = {1, 1, 1, 1, -1, 0, -2, 1, 0};

  private static final int[] INTO_H1 = {0, 1, 4};
  private static final int[] INTO_H2 = {2, 3, 5};
  private static final int[] INTO_OUTPUT = {6, 7, 8};

  /**
   * One step towards the solution.
   *
   * @param sentence what to do, and why
   * @param after the nine parameters after the step
   */
  public record Hint(String sentence, double[] after) {}

  private Puzzle() {}

  /** The experiment that the puzzle starts with. */
  public static Experiment experiment() {
    SettingTexts texts = SettingTexts.of("start", "zeros", "activation", "relu", "output", "relu");
    return ParsedExperiment.experiment(texts);
  }

  public static boolean solved(IterationState state) {
    return state.correct() == state.data().points();
  }

  /** "3 of 4 correct: (1,1) is still classified as 1." */
  public static String progress(IterationState state) {
    return PointPhrases.progress(state);
  }

  /**
   * Hints from these nine parameters on, to be shown one after another: the idea, then the missing
   * changes, unit by unit. Together they give the notebook's solution, with its hidden units in the
   * order that needs fewer changes.
   *
   * @throws IllegalArgumentException if there are not nine parameters
   */
  public static List<Hint> hints(double[] flat) {
    if (flat.length != SOLUTION.length) {
      throw new IllegalArgumentException(
          "The puzzle has " + SOLUTION.length + " numbers, not " + flat.length + ".");
    }
    boolean swapped = different(flat, SWAPPED) < different(flat, SOLUTION);
    double[] target = swapped ? SWAPPED : SOLUTION;
    String counter = swapped ? "h₂" : "h₁";
    String both = swapped ? "h₁" : "h₂";
    List<Hint> hints = new ArrayList<>();
    hints.add(new Hint(PuzzleWords.idea(both, counter), flat));
    add(hints, PuzzleWords.counter(counter), swapped ? INTO_H2 : INTO_H1, target);
    add(hints, PuzzleWords.both(both), swapped ? INTO_H1 : INTO_H2, target);
    add(hints, PuzzleWords.output(both, counter), INTO_OUTPUT, target);
    return hints;
  }

  /** Adds a hint for the parameters at these indices, if any differs from the target. */
  private static void add(List<Hint> hints, String reason, int[] indices, double[] target) {
    double[] after = hints.get(hints.size() - 1).after().clone();
    List<String> diff = new ArrayList<>();
    for (int index : indices) {
      if (after[index] != target[index]) {
        after[index] = target[index];
        diff.add(NAMES[index] + " = " + Decimals.plain(target[index]));
      }
    }
    if (!diff.isEmpty()) {
      hints.add(new Hint(PuzzleWords.set(PointPhrases.joined(diff), reason), after));
    }
  }

  private static int different(double[] flat, double[] target) {
    int count = 0;
    for (int i = 0; i < target.length; i++) {
      count += flat[i] == target[i] ? 0 : 1;
    }
    return count;
  }
}
