package xorlab.plot.contour;

import xorlab.numeric.Matrix;
import xorlab.plot.axis.PlotBounds;

/**
 * The values of a {@link ScalarField} at evenly spaced points of a window, edges included.
 *
 * @param columns points from left to right, at least 2
 * @param rows points from bottom to top, at least 2
 * @param values row after row, the bottom row first, as in NumPy's meshgrid
 */
public record Grid(PlotBounds bounds, int columns, int rows, double[] values) {
  public Grid {
    if (columns < 2 || rows < 2 || values.length != columns * rows) {
      throw new IllegalArgumentException(
          "A grid of "
              + columns
              + "x"
              + rows
              + " points cannot hold "
              + values.length
              + " values: give two points or more each way, and one value for each point.");
    }
  }

  /** The grid of a field that is evaluated point by point. */
  public static Grid of(PlotBounds bounds, int columns, int rows, ScalarField field) {
    double[] values = new double[columns * rows];
    for (int k = 0; k < values.length; k++) {
      values[k] =
          field.at(
              step(bounds.left(), bounds.right(), k % columns, columns),
              step(bounds.bottom(), bounds.top(), k / columns, rows));
    }
    return new Grid(bounds, columns, rows, values);
  }

  /**
   * The points, one per row (columns * rows x 2), in the order of {@link #values}, so that a
   * network can predict them all at once.
   */
  public static Matrix points(PlotBounds bounds, int columns, int rows) {
    Matrix points = new Matrix(columns * rows, 2);
    for (int k = 0; k < columns * rows; k++) {
      points.set(k, 0, step(bounds.left(), bounds.right(), k % columns, columns));
      points.set(k, 1, step(bounds.bottom(), bounds.top(), k / columns, rows));
    }
    return points;
  }

  public double value(int column, int row) {
    return values[row * columns + column];
  }

  public double x(int column) {
    return step(bounds.left(), bounds.right(), column, columns);
  }

  public double y(int row) {
    return step(bounds.bottom(), bounds.top(), row, rows);
  }

  /** The value at a point of the window, by bilinear interpolation. */
  public double interpolated(double x, double y) {
    double across = (x - bounds.left()) / (bounds.right() - bounds.left()) * (columns - 1);
    double up = (y - bounds.bottom()) / (bounds.top() - bounds.bottom()) * (rows - 1);
    int column = (int) Math.max(0, Math.min(columns - 2, Math.floor(across)));
    int row = (int) Math.max(0, Math.min(rows - 2, Math.floor(up)));
    double below = between(value(column, row), value(column + 1, row), across - column);
    double above = between(value(column, row + 1), value(column + 1, row + 1), across - column);
    return between(below, above, up - row);
  }

  private static double between(double low, double high, double part) {
    return low + (high - low) * part;
  }

  /** The value of {@code np.linspace(start, stop, count)[i]}. */
  public static double step(double start, double stop, int i, int count) {
    return i == count - 1 ? stop : start + (stop - start) / (count - 1) * i;
  }
}
