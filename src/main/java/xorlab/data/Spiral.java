package xorlab.data;

import xorlab.numeric.Matrix;
import xorlab.numeric.SinCos;
import xorlab.numeric.random.NumpyRandom;

/**
 * Two spiral arms, one a half turn behind the other, as in K. J. Lang and M. J. Witbrock, "Learning
 * to tell two spirals apart", 1988, but with 1.75 turns instead of 3.
 *
 * <p>An arm is divided into pieces with one point in each, 100 for 200 points: in piece {@code p},
 * {@code t = (p + random()) / pieces}, {@code r = 0.9 t + 0.1}, {@code angle = 1.75 * 2 pi t}, half
 * a turn more for class 1, and the point is {@code (r cos(angle) + 0.02 randn(), r sin(angle) +
 * 0.02 randn())}. The pieces are visited in steps of about 37, so that a few consecutive points
 * already cover the whole arm.
 */
public final class Spiral implements DataGenerator {
  private static final int LEAST_STEP = 37;

  /** The angle from one end of an arm to the other. */
  private static final double ARM = 1.75 * 2 * Math.PI;

  /** The pieces of each arm for a number of points. */
  public static int pieces(int points) {
    return (points + 1) / 2;
  }

  /**
   * From a piece to the next one that is visited: the first of 37, 38, ... that has no divisor in
   * common with the number of pieces, so that each piece is visited once before the first again.
   */
  public static int step(int pieces) {
    int step = LEAST_STEP;
    while (commonDivisor(step, pieces) > 1) {
      step++;
    }
    return step;
  }

  /** The greatest one, by Euclid. */
  private static int commonDivisor(int a, int b) {
    return b == 0 ? a : commonDivisor(b, a % b);
  }

  @Override
  public void writePoint(int i, NumpyRandom random, Matrix X) {
    int pieces = pieces(X.rows());
    int piece = i / 2 * step(pieces) % pieces;
    double t = (piece + random.random()) / pieces;
    double r = t * 0.9 + 0.1;
    double angle = t * ARM + i % 2 * Math.PI;
    X.set(i, 0, r * SinCos.cos(angle) + random.randn() * 0.02);
    X.set(i, 1, r * SinCos.sin(angle) + random.randn() * 0.02);
  }
}
