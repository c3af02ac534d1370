package xorlab.data;

import java.util.OptionalInt;
import xorlab.numeric.random.NumpyRandom;

/**
 * A data set of which some points are held back: training never sees them. Both parts have their
 * points in the order of the whole.
 *
 * @param all the points of both parts, N
 * @param train the points to learn
 * @param test the points held back, none if all are learned
 * @param held whether each of the N points is held back
 */
public record Split(Dataset all, Dataset train, Dataset test, boolean[] held) {

  /** All points to learn, none held back. */
  public static Split none(Dataset all) {
    return new Split(all, all, Dataset.zeros(0), new boolean[all.points()]);
  }

  /**
   * Holds back a share of the points: of {@code np.random.RandomState(seed).permutation(N)} the
   * first N percent / 100, rounded down.
   */
  public static Split of(Dataset all, int percent, double seed) {
    int points = all.points();
    int tested = points * percent / 100;
    if (tested == 0) {
      return none(all);
    }
    int[] order = new NumpyRandom((long) seed).permutation(points);
    boolean[] held = new boolean[points];
    for (int i = 0; i < tested; i++) {
      held[order[i]] = true;
    }
    return new Split(
        all, part(all, held, false, points - tested), part(all, held, true, tested), held);
  }

  private static Dataset part(Dataset all, boolean[] held, boolean isTest, int points) {
    Dataset part = Dataset.zeros(points);
    int next = 0;
    for (int row = 0; row < held.length; row++) {
      if (held[row] == isTest) {
        part.set(next++, all.X().get(row, 0), all.X().get(row, 1), all.y().get(row, 0));
      }
    }
    return part;
  }

  /** The index among the points to learn of a point of the whole; empty if it is held back. */
  public OptionalInt trainIndex(int row) {
    int index = 0;
    for (int before = 0; before < row; before++) {
      index += held[before] ? 0 : 1;
    }
    return held[row] ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** The row in the whole of the i-th point to learn. */
  public int row(int i) {
    int row = 0;
    for (int left = i; held[row] || left > 0; row++) {
      left -= held[row] ? 0 : 1;
    }
    return row;
  }
}
