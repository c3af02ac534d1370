package xorlab.plot.decision;

import xorlab.numeric.Matrix;

/** A point of the input plane. */
public record PlanePoint(double x1, double x2) {
  /**
   * @param X points, N x 2
   */
  public static PlanePoint of(Matrix X, int row) {
    return new PlanePoint(X.get(row, 0), X.get(row, 1));
  }

  /** The point as an input of a network, 1 x 2. */
  public Matrix toMatrix() {
    return Matrix.of(new double[] {x1, x2});
  }
}
