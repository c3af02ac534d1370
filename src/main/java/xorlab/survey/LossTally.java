package xorlab.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The losses at which failures sit, counted in narrow bins, and where many of them gather: those
 * are the local minima and the plateaus of the landscape.
 */
public final class LossTally {
  /** Bins up to the loss of chance, and four times as many in all. */
  private static final int TO_CHANCE = 512;

  private static final int BINS = 4 * TO_CHANCE;

  /** A place where losses gather is at most so many bins wide; what is wider is a spread. */
  private static final int WIDEST = 24;

  /** It ends a bin after those that hold this part of its fullest one, */
  private static final double EDGE = 0.08;

  /** and holds at least this part of all failures. */
  private static final double LEAST_SHARE = 0.03;

  private static final int MOST = 6;

  private final double chance;
  private final int[] counts = new int[BINS];
  private final int[] example = new int[BINS];
  private final double[] lossOfExample = new double[BINS];
  private int count;

  /**
   * @param loss the loss of the example
   * @param runs how many failures sit there
   * @param example the first run that does, in the fullest bin
   */
  public record Gathering(double loss, int runs, int example) {}

  LossTally(double chance) {
    this.chance = chance;
    Arrays.fill(example, Integer.MAX_VALUE);
  }

  void add(int run, double loss) {
    int bin = (int) Math.min(BINS - 1, loss / chance * TO_CHANCE);
    counts[bin]++;
    count++;
    if (run < example[bin]) {
      example[bin] = run;
      lossOfExample[bin] = loss;
    }
  }

  /** How many failures there are. */
  public int count() {
    return count;
  }

  /** Where failures gather, the most frequent first: narrow peaks of the count, fullest first. */
  public List<Gathering> gatherings() {
    List<Gathering> found = new ArrayList<>();
    int[] left = counts.clone();
    for (int peak = fullest(left); left[peak] > 0 && found.size() < MOST; peak = fullest(left)) {
      int low = Math.max(0, edge(left, peak, -1) - 1);
      int high = Math.min(BINS - 1, edge(left, peak, 1) + 1);
      int runs = 0;
      for (int bin = low; bin <= high; bin++) {
        runs += left[bin];
        left[bin] = 0;
      }
      if (runs < LEAST_SHARE * count) {
        break;
      }
      if (high - low < WIDEST) {
        found.add(new Gathering(lossOfExample[peak], runs, example[peak]));
      }
    }
    found.sort((a, b) -> b.runs() != a.runs() ? b.runs() - a.runs() : a.example() - b.example());
    return found;
  }

  private static int fullest(int[] counts) {
    int fullest = 0;
    for (int bin = 1; bin < BINS; bin++) {
      if (counts[bin] > counts[fullest]) {
        fullest = bin;
      }
    }
    return fullest;
  }

  /** The last bin on one side of a peak that belongs to it; one thin bin does not end it. */
  private static int edge(int[] counts, int peak, int step) {
    double least = Math.max(1, EDGE * counts[peak]);
    int edge = peak;
    int bin = peak + step;
    while (bin >= 0 && bin < BINS && (counts[bin] >= least || bin == edge + step)) {
      edge = counts[bin] >= least ? bin : edge;
      bin += step;
    }
    return edge;
  }
}
