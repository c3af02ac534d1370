package xorlab.plot.loss;

/**
 * The losses of a whole run in little memory: the least and the greatest of each bucket of
 * iterations, so that no spike is lost. It reads only new losses while the run goes on, and merges
 * pairs of buckets when there are too many.
 *
 * <p>It keeps no reference to the run, so it also serves to remember one.
 */
public final class MinMaxDownsampler {
  /** Two numbers per bucket are about as many as the widest figure has pixels. */
  static final int MAX_BUCKETS = 1024;

  private final double[] minimums = new double[MAX_BUCKETS];
  private final double[] maximums = new double[MAX_BUCKETS];
  private int size = 1;
  private int consumed;
  private double start = Double.NaN;
  private double end = Double.NaN;
  private double lowest = Double.POSITIVE_INFINITY;
  private double lowestPositive = Double.POSITIVE_INFINITY;
  private double highest = Double.NEGATIVE_INFINITY;
  private int lowestAt;
  private int highestAt;
  private boolean diverged;

  /** A sketch of the losses of a run so far. */
  public static MinMaxDownsampler of(LossCurve curve) {
    MinMaxDownsampler losses = new MinMaxDownsampler();
    losses.update(curve);
    return losses;
  }

  /** Adds what the run has trained since the last call; it must be the same run. */
  public void update(LossCurve curve) {
    while (consumed <= curve.lastIteration()) {
      add(curve.lossAt(consumed));
    }
    diverged = curve.diverged();
  }

  private void add(double loss) {
    if (consumed / size == MAX_BUCKETS) {
      mergePairs();
    }
    int bucket = consumed / size;
    if (consumed % size == 0) {
      minimums[bucket] = Double.POSITIVE_INFINITY;
      maximums[bucket] = Double.NEGATIVE_INFINITY;
    }
    if (consumed == 0) {
      start = loss;
    }
    end = loss;
    if (loss - loss == 0) {
      minimums[bucket] = Math.min(minimums[bucket], loss);
      maximums[bucket] = Math.max(maximums[bucket], loss);
      lowestAt = loss < lowest ? consumed : lowestAt;
      highestAt = loss > highest ? consumed : highestAt;
      lowest = Math.min(lowest, loss);
      highest = Math.max(highest, loss);
      lowestPositive = loss > 0 ? Math.min(lowestPositive, loss) : lowestPositive;
    }
    consumed++;
  }

  private void mergePairs() {
    for (int i = 0; i < MAX_BUCKETS / 2; i++) {
      minimums[i] = Math.min(minimums[2 * i], minimums[2 * i + 1]);
      maximums[i] = Math.max(maximums[2 * i], maximums[2 * i + 1]);
    }
    size *= 2;
  }

  /** The last iteration added; -1 for none. */
  public int furthest() {
    return consumed - 1;
  }

  /** Whether the run has diverged: its numbers are no longer finite. */
  public boolean diverged() {
    return diverged;
  }

  /** The loss at iteration 0. */
  public double start() {
    return start;
  }

  /** The loss at {@link #furthest}. */
  public double end() {
    return end;
  }

  /** Whether any loss is finite; otherwise there is no lowest and no highest loss. */
  public boolean hasFinite() {
    return lowest <= highest;
  }

  /** The lowest finite loss. */
  public double lowest() {
    return lowest;
  }

  /** The first iteration that has the lowest loss. */
  public int lowestAt() {
    return lowestAt;
  }

  /** The highest finite loss. */
  public double highest() {
    return highest;
  }

  /** The first iteration that has the highest loss. */
  public int highestAt() {
    return highestAt;
  }

  /** The lowest finite loss above zero; infinite if there is none. */
  double lowestPositive() {
    return lowestPositive;
  }

  int buckets() {
    return (consumed - 1 + size) / size;
  }

  /** The index of the bucket of an iteration. */
  int bucketOf(int iteration) {
    return iteration / size;
  }

  /** The first iteration of a bucket. */
  int first(int bucket) {
    return bucket * size;
  }

  /** The last iteration of a bucket that has been added. */
  int last(int bucket) {
    return Math.min(consumed, (bucket + 1) * size) - 1;
  }

  /** The least finite loss of a bucket; above {@link #maximum} if none is finite. */
  double minimum(int bucket) {
    return minimums[bucket];
  }

  double maximum(int bucket) {
    return maximums[bucket];
  }
}
