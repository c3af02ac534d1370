package xorlab.training;

/**
 * The points that one update uses: a consecutive part of the data, or of its points in another
 * order.
 *
 * @param first the index of the first of them in that order, from 0
 * @param size the number of points
 * @param order the points of the data by their indices; empty for the order that they have
 */
public record Batch(int first, int size, int[] order) {
  private static final int[] OF_DATA = {};

  /** A consecutive part of the data. */
  public Batch(int first, int size) {
    this(first, size, OF_DATA);
  }

  /**
   * The batch of the update after an iteration. The batches go through the data in order and start
   * again; the last one has the remaining points.
   *
   * @param size the size of every batch except the last
   * @param points the number of points in the data
   */
  public static Batch of(int iteration, int size, int points) {
    int first = iteration % perEpoch(size, points) * size;
    return new Batch(first, Math.min(size, points - first));
  }

  /** The number of batches in a pass through the data. */
  static int perEpoch(int size, int points) {
    return (points + size - 1) / size;
  }

  /** The same part of the points in another order. */
  Batch in(int[] order) {
    return new Batch(first, size, order);
  }

  /** The index in the data of the n-th point of the batch, from 0. */
  public int point(int n) {
    return order.length == 0 ? first + n : order[first + n];
  }
}
