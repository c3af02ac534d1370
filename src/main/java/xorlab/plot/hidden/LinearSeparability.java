package xorlab.plot.hidden;

import xorlab.numeric.Matrix;
import xorlab.plot.decision.DecisionSurface;

/** Linear separability of two classes of points in the plane. */
final class LinearSeparability {
  /** The work grows with the cube of the number of points. */
  static final int MAX_POINTS = 16;

  private static final double ROUNDING = 1e-12;

  private LinearSeparability() {}

  /**
   * Whether some line has all points of one class on one side and all others on the other.
   *
   * <p>If there is such a line, there is one orthogonal or parallel to the line through two of the
   * points: this is the separating axis theorem for polygons, and for the degenerate cases of few
   * points.
   *
   * @param points N x 2, with N at most {@link #MAX_POINTS}
   * @param y their classes, N x 1
   */
  static boolean isSeparable(Matrix points, Matrix y) {
    for (int i = 0; i < points.rows(); i++) {
      for (int j = 0; j < i; j++) {
        double dx = points.get(i, 0) - points.get(j, 0);
        double dy = points.get(i, 1) - points.get(j, 1);
        if (separates(dx, dy, points, y) || separates(-dy, dx, points, y)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the projections of the classes onto one axis do not overlap. */
  private static boolean separates(double dx, double dy, Matrix points, Matrix y) {
    double[] min = {Double.MAX_VALUE, Double.MAX_VALUE};
    double[] max = {-Double.MAX_VALUE, -Double.MAX_VALUE};
    for (int i = 0; i < points.rows(); i++) {
      double place = dx * points.get(i, 0) + dy * points.get(i, 1);
      int label = y.get(i, 0) > DecisionSurface.THRESHOLD ? 1 : 0;
      min[label] = Math.min(min[label], place);
      max[label] = Math.max(max[label], place);
    }
    double range = Math.max(max[0], max[1]) - Math.min(min[0], min[1]);
    double gap = Math.max(min[1] - max[0], min[0] - max[1]);
    return gap > ROUNDING * range;
  }
}
