package xorlab.plot.decision;

import xorlab.numeric.Matrix;

/** A point of the input plane. */
public record PlanePoint(double x1, double x2) {
  private static final int DEFAULT_ROW = 1;

  /**
   * @param X points, N x 2
   */
  public static PlanePoint of(Matrix X, int row) {
    return new PlanePoint(X.get(row, 0), X.get(row, 1));
  }

  /**
   * The point that is shown while none is chosen: (0,1), if X are the points of XOR.
   *
   * @param X points, N x 2
   */
  public static PlanePoint byDefault(Matrix X) {
    return of(X, Math.min(DEFAULT_ROW, X.rows() - 1));
  }

  /** The point as an input of a network, 1 x 2. */
  public Matrix toMatrix() {
    return Matrix.of(new double[] {x1, x2});
  }
}
