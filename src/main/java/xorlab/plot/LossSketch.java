package xorlab.plot;

/**
 * A whole run's losses in little room: the least and the greatest of each bucket of iterations, so
 * that no spike is lost. While the run goes on it takes in only what is new; when there are too
 * many buckets, pairs of them become one.
 *
 * <p>It holds on to nothing but these numbers, so it also serves to remember a run.
 */
public final class LossSketch {
  /** With two numbers each, about as many as the widest figure has pixels. */
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

  /** A sketch of what is known of a run by now. */
  public static LossSketch of(LossCurve curve) {
    LossSketch sketch = new LossSketch();
    sketch.catchUp(curve);
    return sketch;
  }

  /** Takes in what the run has trained since the last time; it must be the same run. */
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

  /** The last iteration that it has taken in; -1 for none yet. */
  public int furthest() {
    return taken - 1;
  }

  /** Whether the run ended because it left the finite numbers. */
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

  /** Whether any loss is finite: only then there are a lowest and a highest one. */
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

  /** The bucket that an iteration is in. */
  int bucketOf(int iteration) {
    return iteration / size;
  }

  /** The first iteration of a bucket. */
  int first(int bucket) {
    return bucket * size;
  }

  /** The last iteration of a bucket that has been taken in. */
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
