package xorlab.training;

import xorlab.numeric.Matrix;

/**
 * The points to learn.
 *
 * @param X the inputs, N x 2
 * @param y their labels, N x 1, each 0 or 1
 */
public record Data(Matrix X, Matrix y) {
  /** The four points of XOR, in the notebook's order. */
  public static Data xor() {
    Matrix X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    Matrix y = Matrix.of(new double[][] {{0}, {1}, {1}, {0}});
    return new Data(X, y);
  }

  /** N. */
  public int points() {
    return X.rows();
  }
}
