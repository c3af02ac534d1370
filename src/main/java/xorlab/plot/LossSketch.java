package xorlab.plot;

/**
 * The losses of a whole run in little memory: the least and the greatest of each bucket of
 * iterations, so that no spike is lost. It reads only new losses while the run goes on, and merges
 * pairs of buckets when there are too many.
 *
 * <p>It keeps no reference to the run, so it also serves to remember one.
 */
public final class LossSketch {
  /** Two numbers per bucket are about as many as the widest figure has pixels. */
  static final int MOST_BUCKETS = 1024;

  private final double[] least = new double[MOST_BUCKETS];
  private final double[] most = new double[MOST_BUCKETS];
  private int size = 1;
  private int taken;
  private double start = Double.NaN;
  private double end = Double.NaN;
  private double lowest = Double.POSITIVE_INFINITY;
  private double lowestPositive = Double.POSITIVE_INFINITY;
  private double highest = Double.NEGATIVE_INFINITY;
  private int lowestAt;
  private int highestAt;
  private boolean diverged;

  /** A sketch of the losses of a run so far. */
  public static LossSketch of(LossCurve curve) {
    LossSketch sketch = new LossSketch();
    sketch.catchUp(curve);
    return sketch;
  }

  /** Adds what the run has trained since the last call; it must be the same run. */
  public void catchUp(LossCurve curve) {
    while (taken <= curve.furthest()) {
      add(curve.at(taken));
    }
    diverged = curve.diverged();
  }

  private void add(double loss) {
    if (taken / size == MOST_BUCKETS) {
      joinPairs();
    }
    int bucket = taken / size;
    if (taken % size == 0) {
      least[bucket] = Double.POSITIVE_INFINITY;
      most[bucket] = Double.NEGATIVE_INFINITY;
    }
    if (taken == 0) {
      start = loss;
    }
    end = loss;
    if (loss - loss == 0) {
      least[bucket] = Math.min(least[bucket], loss);
      most[bucket] = Math.max(most[bucket], loss);
      lowestAt = loss < lowest ? taken : lowestAt;
      highestAt = loss > highest ? taken : highestAt;
      lowest = Math.min(lowest, loss);
      highest = Math.max(highest, loss);
      lowestPositive = loss > 0 ? Math.min(lowestPositive, loss) : lowestPositive;
    }
    taken++;
  }

  private void joinPairs() {
    for (int i = 0; i < MOST_BUCKETS / 2; i++) {
      least[i] = Math.min(least[2 * i], least[2 * i + 1]);
      most[i] = Math.max(most[2 * i], most[2 * i + 1]);
    }
    size *= 2;
  }

  /** The last iteration added; -1 for none. */
  public int furthest() {
    return taken - 1;
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
    return (taken - 1 + size) / size;
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
    return Math.min(taken, (bucket + 1) * size) - 1;
  }

  /** The least finite loss of a bucket; above {@link #most} if none is finite. */
  double least(int bucket) {
    return least[bucket];
  }

  double most(int bucket) {
    return most[bucket];
  }
}
