package xorlab.diagnostics;

import xorlab.data.Dataset;

/**
 * Whether some straight line has all points of class 1 on one side and all of class 0 on the other.
 *
 * <p>A line with the normal w does, where {@code w (p - q) > 0} for each point p of class 1 and
 * each q of class 0. There is such a w if all these differences point into a sector of less than
 * half a turn. The sector is found by widening it for one difference after another; in data that
 * are not separable a few of them already go beyond half a turn.
 */
final class StraightLine {
  /** The sector from {@code right} to {@code left}, counterclockwise; unset while both are 0. */
  private double rightX;

  private double rightY;
  private double leftX;
  private double leftY;

  private StraightLine() {}

  static boolean separates(Dataset data) {
    StraightLine line = new StraightLine();
    for (int p = 0; p < data.points(); p++) {
      for (int q = 0; data.y().get(p, 0) == 1 && q < data.points(); q++) {
        double x = data.X().get(p, 0) - data.X().get(q, 0);
        double y = data.X().get(p, 1) - data.X().get(q, 1);
        if (data.y().get(q, 0) == 0 && !line.admits(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Widens the sector for a difference, and returns whether it stays below half a turn. */
  private boolean admits(double x, double y) {
    if (rightX == 0 && rightY == 0) {
      rightX = leftX = x;
      rightY = leftY = y;
      return x != 0 || y != 0;
    }
    double fromRight = rightX * y - rightY * x;
    double fromLeft = leftX * y - leftY * x;
    if (fromRight >= 0 && fromLeft <= 0) {
      // within, unless both are 0 because it points the other way
      return fromRight > 0 || fromLeft < 0 || rightX * x + rightY * y > 0;
    }
    if (fromRight > 0) {
      leftX = x;
      leftY = y;
      return true;
    }
    if (fromLeft < 0) {
      rightX = x;
      rightY = y;
      return true;
    }
    return false;
  }
}
