package xorlab.training;

/**
 * The points that one update uses: a consecutive part of the data.
 *
 * @param first the index of the first of them, from 0
 * @param size the number of points
 */
public record Batch(int first, int size) {
  /**
   * The batch of the update after an iteration. The batches go through the data in order and start
   * again; the last one has the remaining points.
   *
   * @param size the size of every batch except the last
   * @param points the number of points in the data
   */
  public static Batch of(int iteration, int size, int points) {
    int batches = (points + size - 1) / size;
    int first = iteration % batches * size;
    return new Batch(first, Math.min(size, points - first));
  }
}
