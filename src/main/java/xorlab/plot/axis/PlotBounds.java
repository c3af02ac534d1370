package xorlab.plot.axis;

import xorlab.numeric.Matrix;

/** The part of the plane that a figure shows. */
public record PlotBounds(double left, double right, double bottom, double top) {
  /** The notebook's window: -0.1 to 1.1 on both axes. */
  public static final PlotBounds NOTEBOOK = new PlotBounds(-0.1, 1.1, -0.1, 1.1);

  /** The window for generated data sets, which are around 0: -1.1 to 1.1 on both axes. */
  public static final PlotBounds AROUND_ZERO = new PlotBounds(-1.1, 1.1, -1.1, 1.1);

  private static final double MARGIN = 0.1;

  /**
   * A square window that shows all points: the notebook's window if it contains them, otherwise the
   * one around 0, otherwise one with a margin of a tenth of the points' extent.
   *
   * @param X N x 2
   */
  public static PlotBounds around(Matrix X) {
    double left = 0;
    double right = 1;
    double bottom = 0;
    double top = 1;
    for (int i = 0; i < X.rows(); i++) {
      left = Math.min(left, X.get(i, 0));
      right = Math.max(right, X.get(i, 0));
      bottom = Math.min(bottom, X.get(i, 1));
      top = Math.max(top, X.get(i, 1));
    }
    if (NOTEBOOK.contains(left, bottom) && NOTEBOOK.contains(right, top)) {
      return NOTEBOOK;
    }
    if (AROUND_ZERO.contains(left, bottom) && AROUND_ZERO.contains(right, top)) {
      return AROUND_ZERO;
    }
    double half = Math.max(right - left, top - bottom) * (0.5 + MARGIN);
    double x = (left + right) / 2;
    double y = (bottom + top) / 2;
    return new PlotBounds(x - half, x + half, y - half, y + half);
  }

  /** The x in the middle. */
  public double middleX() {
    return left - (left - right) / 2;
  }

  /** The y in the middle. */
  public double middleY() {
    return bottom - (bottom - top) / 2;
  }

  public boolean contains(double x, double y) {
    return left <= x && x <= right && bottom <= y && y <= top;
  }
}
