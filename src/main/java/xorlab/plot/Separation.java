package xorlab.plot;

import xorlab.numeric.Matrix;

/** Linear separability of two classes of points in the plane. */
final class Separation {
  /** The work grows with the cube of the number of points. */
  static final int MOST_POINTS = 16;

  private static final double ROUNDING = 1e-12;

  private Separation() {}

  /**
   * Whether some line has all points of one class on one side and all others on the other.
   *
   * <p>If there is such a line, there is one orthogonal or parallel to the line through two of the
   * points: this is the separating axis theorem for polygons, and for the degenerate cases of few
   * points.
   *
   * @param points N x 2, with N at most {@link #MOST_POINTS}
   * @param y their classes, N x 1
   */
  static boolean byLine(Matrix points, Matrix y) {
    for (int i = 0; i < points.rows(); i++) {
      for (int j = 0; j < i; j++) {
        double dx = points.get(i, 0) - points.get(j, 0);
        double dy = points.get(i, 1) - points.get(j, 1);
        if (along(dx, dy, points, y) || along(-dy, dx, points, y)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the projections of the classes onto one axis do not overlap. */
  private static boolean along(double dx, double dy, Matrix points, Matrix y) {
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE};
    for (int i = 0; i < points.rows(); i++) {
      double place = dx * points.get(i, 0) + dy * points.get(i, 1);
      int label = y.get(i, 0) > Decision.CUT ? 1 : 0;
      least[label] = Math.min(least[label], place);
      most[label] = Math.max(most[label], place);
    }
    double range = Math.max(most[0], most[1]) - Math.min(least[0], least[1]);
    double gap = Math.max(least[1] - most[0], least[0] - most[1]);
    return gap > ROUNDING * range;
  }
}
