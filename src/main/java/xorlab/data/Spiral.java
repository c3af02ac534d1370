package xorlab.data;

import xorlab.numeric.Matrix;
import xorlab.numeric.SinCos;
import xorlab.numeric.random.NumpyRandom;

/**
 * Two spiral arms, one a half turn behind the other, as in K. J. Lang and M. J. Witbrock, "Learning
 * to tell two spirals apart", 1988, but with 1.75 turns instead of 3.
 *
 * <p>An arm is divided into 100 pieces with one point in each: in piece {@code p}, {@code t = (p +
 * random()) / 100}, {@code r = 0.9 t + 0.1}, {@code angle = 1.75 * 2 pi t}, half a turn more for
 * class 1, and the point is {@code (r cos(angle) + 0.02 randn(), r sin(angle) + 0.02 randn())}. The
 * pieces are visited in steps of 37, so that a few consecutive points already cover the whole arm.
 */
final class Spiral implements DataGenerator {
  private static final int PIECES = POINTS / 2;

  /** The angle from one end of an arm to the other. */
  private static final double ARM = 1.75 * 2 * Math.PI;

  @Override
  public void writePoint(int i, NumpyRandom random, Matrix X) {
    int piece = i / 2 * 37 % PIECES;
    double t = (piece + random.random()) / PIECES;
    double r = t * 0.9 + 0.1;
    double angle = t * ARM + i % 2 * Math.PI;
    X.set(i, 0, r * SinCos.cos(angle) + random.randn() * 0.02);
    X.set(i, 1, r * SinCos.sin(angle) + random.randn() * 0.02);
  }
}
