package xorlab.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A histogram of the final losses of failed runs with narrow bins, and its peaks: the local minima
 * and plateaus at which many of them end.
 */
public final class FailureHistogram {
  /** The number of bins up to the loss of chance; there are four times as many in all. */
  private static final int BINS_TO_CHANCE = 512;

  private static final int BINS = 4 * BINS_TO_CHANCE;

  /** The greatest width of a peak, in bins; wider accumulations are not peaks. */
  private static final int MAX_PEAK_BINS = 24;

  /** A peak ends one bin after its last bin that holds this fraction of its fullest one, */
  private static final double EDGE_FRACTION = 0.08;

  /** and it holds at least this fraction of all failures. */
  private static final double MIN_SHARE = 0.03;

  private static final int MAX_CLUSTERS = 6;

  private final double chance;
  private final int[] counts = new int[BINS];
  private final int[] example = new int[BINS];
  private final double[] lossOfExample = new double[BINS];
  private int count;

  /**
   * A peak of the histogram.
   *
   * @param loss of the example
   * @param runs the number of failures in the peak
   * @param example the first run in the fullest bin
   */
  public record Cluster(double loss, int runs, int example) {}

  FailureHistogram(double chance) {
    this.chance = chance;
    Arrays.fill(example, Integer.MAX_VALUE);
  }

  void add(int run, double loss) {
    int bin = (int) Math.min(BINS - 1, loss / chance * BINS_TO_CHANCE);
    counts[bin]++;
    count++;
    if (run < example[bin]) {
      example[bin] = run;
      lossOfExample[bin] = loss;
    }
  }

  /** The number of failures. */
  public int count() {
    return count;
  }

  /** The peaks, the one with the most runs first. */
  public List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    int[] remaining = counts.clone();
    for (int peak = fullest(remaining);
        remaining[peak] > 0 && clusters.size() < MAX_CLUSTERS;
        peak = fullest(remaining)) {
      int low = Math.max(0, edge(remaining, peak, -1) - 1);
      int high = Math.min(BINS - 1, edge(remaining, peak, 1) + 1);
      int runs = 0;
      for (int bin = low; bin <= high; bin++) {
        runs += remaining[bin];
        remaining[bin] = 0;
      }
      if (runs < MIN_SHARE * count) {
        break;
      }
      if (high - low < MAX_PEAK_BINS) {
        clusters.add(new Cluster(lossOfExample[peak], runs, example[peak]));
      }
    }
    clusters.sort((a, b) -> b.runs() != a.runs() ? b.runs() - a.runs() : a.example() - b.example());
    return clusters;
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

  /** The last bin on one side of a peak that belongs to it; a single sparse bin does not end it. */
  private static int edge(int[] counts, int peak, int step) {
    double min = Math.max(1, EDGE_FRACTION * counts[peak]);
    int edge = peak;
    int bin = peak + step;
    while (bin >= 0 && bin < BINS && (counts[bin] >= min || bin == edge + step)) {
      edge = counts[bin] >= min ? bin : edge;
      bin += step;
    }
    return edge;
  }
}
