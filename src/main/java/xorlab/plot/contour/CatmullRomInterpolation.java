package xorlab.plot.contour;

/**
 * Interpolates a grid smoothly: Catmull-Rom cubic splines along the rows and then along the
 * columns, extended linearly beyond the edges.
 */
public final class CatmullRomInterpolation {
  private CatmullRomInterpolation() {}

  /** The interpolated grid with this many times as many cells along each side. */
  public static Grid refine(Grid grid, int factor) {
    int columns = (grid.columns() - 1) * factor + 1;
    int rows = (grid.rows() - 1) * factor + 1;
    double[] wide = new double[columns * grid.rows()];
    for (int row = 0; row < grid.rows(); row++) {
      int from = row * grid.columns();
      interpolate(grid.values(), from, 1, grid.columns(), wide, row * columns, factor);
    }
    double[] values = new double[columns * rows];
    for (int column = 0; column < columns; column++) {
      interpolate(wide, column, columns, grid.rows(), values, column, factor);
    }
    return new Grid(grid.bounds(), columns, rows, values);
  }

  /** Interpolates one row or column. Its points are a stride apart, in both arrays. */
  private static void interpolate(
      double[] points, int from, int stride, int count, double[] finer, int to, int factor) {
    int last = from + (count - 1) * stride;
    for (int i = 0; i < count - 1; i++) {
      int at = from + i * stride;
      double b = points[at];
      double c = points[at + stride];
      double a = i > 0 ? points[at - stride] : 2 * b - c;
      double d = i < count - 2 ? points[at + 2 * stride] : 2 * c - b;
      for (int step = 0; step < factor; step++) {
        double t = (double) step / factor;
        double u = 1 - t;
        double forth = t * t * t - t * t;
        double back = u * u * u - u * u;
        finer[to + (i * factor + step) * stride] =
            u * b + t * c + (b * 2 - a - c) * back / -2 + (c * 2 - b - d) * forth / -2;
      }
    }
    finer[to + (count - 1) * factor * stride] = points[last];
  }
}
