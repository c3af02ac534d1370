package xorlab.plot.hidden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.numeric.Matrix;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.decision.PlanePoint;

/**
 * Two points of each class whose segments cross, which proves that no line separates the classes: a
 * line with both points of a class on one side has their whole segment there.
 *
 * @param zeros the segment between the points of class 0, as x0, y0, x1, y1
 * @param ones the same for class 1
 * @param crossing where they cross
 */
record CrossingSegments(double[] zeros, double[] ones, PlanePoint crossing) {

  /**
   * The segments of four points, two of each class; empty for any others, or if they do not cross.
   *
   * @param X the points, N x 2
   * @param y their classes, N x 1
   */
  static Optional<CrossingSegments> of(Matrix X, Matrix y) {
    List<Integer> zeros = new ArrayList<>();
    List<Integer> ones = new ArrayList<>();
    for (int i = 0; i < X.rows(); i++) {
      (y.get(i, 0) > DecisionSurface.THRESHOLD ? ones : zeros).add(i);
    }
    return zeros.size() == 2 && ones.size() == 2
        ? crossing(segment(X, zeros), segment(X, ones))
        : Optional.empty();
  }

  private static double[] segment(Matrix X, List<Integer> rows) {
    int from = rows.get(0);
    int to = rows.get(1);
    return new double[] {X.get(from, 0), X.get(from, 1), X.get(to, 0), X.get(to, 1)};
  }

  /**
   * Both segments as a point and a direction: s is where on the first they meet, t on the second.
   */
  private static Optional<CrossingSegments> crossing(double[] a, double[] b) {
    double ax = a[2] - a[0];
    double ay = a[3] - a[1];
    double bx = b[2] - b[0];
    double by = b[3] - b[1];
    double cross = ax * by - ay * bx;
    double s = ((b[0] - a[0]) * by - (b[1] - a[1]) * bx) / cross;
    double t = ((b[0] - a[0]) * ay - (b[1] - a[1]) * ax) / cross;
    boolean meet = 0 <= s && s <= 1 && 0 <= t && t <= 1;
    return meet
        ? Optional.of(new CrossingSegments(a, b, new PlanePoint(s * ax + a[0], s * ay + a[1])))
        : Optional.empty();
  }
}
