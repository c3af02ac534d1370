package xorlab.training;

/**
 * The points that one update uses: consecutive ones of the data.
 *
 * @param first the number of the first of them, counted from 0
 * @param size the number of points
 */
public record Batch(int first, int size) {
  /**
   * The batch of the update that follows an iteration. The batches go through the points in their
   * order and begin again; the last one has the remaining points.
   *
   * @param size the size of every batch but the last
   * @param points the number of points in the data
   */
  public static Batch of(int iteration, int size, int points) {
    int batches = (points + size - 1) / size;
    int first = iteration % batches * size;
    return new Batch(first, Math.min(size, points - first));
  }

  /** Whether a point, by its number, is one of them. */
  public boolean contains(int point) {
    return first <= point && point < first + size;
  }
}
