package xorlab.plot.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Region;

/**
 * Traces the region where a field is above a level, by marching squares over a grid of its values.
 *
 * <p>The crossing of a grid edge is found on the field itself instead of by interpolation: between
 * two grid points a trained network may be so steep that interpolation would give a staircase. A
 * value that is not a number counts as not above.
 *
 * <p>The grid is surrounded by nodes that are never above the level, each at the position of its
 * neighbour on the border. So every contour is closed, if necessary along the edge of the window.
 */
public final class Contours {
  private static final int NONE = -1;
  private static final int SECANT_STEPS = 3;

  private final Grid grid;
  private final ScalarField field;
  private final double tolerance;
  private final int stride;
  private final boolean[] above;
  private final int[] next;

  /**
   * @param grid values of the field; it may be much coarser than the screen
   * @param field evaluated only at crossings of grid edges and at saddles
   * @param tolerance the greatest error of a crossing, as a fraction of its grid edge
   */
  public Contours(Grid grid, ScalarField field, double tolerance) {
    this.grid = grid;
    this.field = field;
    this.tolerance = tolerance;
    this.stride = grid.columns() + 2;
    this.above = new boolean[stride * (grid.rows() + 2)];
    // The edge from node k to the right has the index 2k, the one upwards 2k + 1.
    this.next = new int[2 * above.length];
    Arrays.fill(next, NONE);
  }

  /**
   * The contour at one level, in the units of the window.
   *
   * @param region where the field is above the level; its loops are counter-clockwise around it,
   *     with y upwards
   * @param lines the border of the region inside the window, without the parts along its edge
   */
  public record Contour(Region region, List<Polyline> lines) {}

  public Contour at(double level) {
    for (int row = 0; row < grid.rows(); row++) {
      int first = node(0, row);
      for (int column = 0; column < grid.columns(); column++) {
        above[first + column] = grid.value(column, row) > level;
      }
    }
    linkEdges(level);
    return traceRings(level);
  }

  private int node(int column, int row) {
    return (row + 1) * stride + column + 1;
  }

  /** Finds, for each grid edge that the contour crosses, the edge that it crosses next. */
  private void linkEdges(double level) {
    for (int row = -1; row < grid.rows(); row++) {
      int node = node(-1, row);
      boolean a = above[node];
      boolean d = above[node + stride];
      for (int column = -1; column < grid.columns(); column++, node++) {
        boolean b = above[node + 1];
        boolean c = above[node + stride + 1];
        if (a != b || b != c || c != d) {
          boolean saddle = a == c && b == d;
          linkCell(node, new boolean[] {a, b, c, d}, saddle && centre(column, row) > level);
        }
        a = b;
        d = c;
      }
    }
  }

  /**
   * Links the edges of one cell so that the region is on the left of the contour.
   *
   * @param corners whether each is above the level, counter-clockwise from the bottom left
   * @param joined whether two opposite corners that are above the level are connected
   */
  private void linkCell(int node, boolean[] corners, boolean joined) {
    int[] edges = {2 * node, 2 * (node + 1) + 1, 2 * (node + stride), 2 * node + 1};
    for (int from = 0; from < 4; from++) {
      if (corners[from] && !corners[(from + 1) % 4]) {
        int to = from;
        do {
          to = (to + (joined ? 1 : 3)) % 4;
        } while (corners[to] || !corners[(to + 1) % 4]);
        next[edges[from]] = edges[to];
      }
    }
  }

  private double centre(int column, int row) {
    return field.at((grid.x(column) + grid.x(column + 1)) / 2, (grid.y(row) + grid.y(row + 1)) / 2);
  }

  private Contour traceRings(double level) {
    List<double[]> rings = new ArrayList<>();
    List<Polyline> lines = new ArrayList<>();
    for (int start = 0; start < next.length; start++) {
      if (next[start] != NONE) {
        ContourRing ring = new ContourRing();
        for (int edge = start; next[edge] != NONE; ) {
          addCrossing(ring, edge, level);
          int following = next[edge];
          next[edge] = NONE;
          edge = following;
        }
        rings.add(ring.outline());
        ring.addInnerLinesTo(lines);
      }
    }
    return new Contour(new Region(rings), lines);
  }

  private void addCrossing(ContourRing ring, int edge, double level) {
    int node = edge / 2;
    int column = node % stride - 1;
    int row = node / stride - 1;
    boolean upwards = edge % 2 == 1;
    int farColumn = upwards ? column : column + 1;
    int farRow = upwards ? row + 1 : row;
    if (!inGrid(column, row)) {
      ring.add(grid.x(farColumn), grid.y(farRow), false);
    } else if (!inGrid(farColumn, farRow)) {
      ring.add(grid.x(column), grid.y(row), false);
    } else {
      addRoot(ring, column, row, farColumn, farRow, level);
    }
  }

  private boolean inGrid(int column, int row) {
    return column >= 0 && column < grid.columns() && row >= 0 && row < grid.rows();
  }

  /**
   * Finds where the field crosses the level between two neighbours: up to three steps of the secant
   * method, which suffice for a smooth field, then bisection.
   */
  private void addRoot(
      ContourRing ring, int column, int row, int farColumn, int farRow, double level) {
    double x = grid.x(column);
    double y = grid.y(row);
    double dx = grid.x(farColumn) - x;
    double dy = grid.y(farRow) - y;
    double low = 0;
    double high = 1;
    double atLow = grid.value(column, row) - level;
    double atHigh = grid.value(farColumn, farRow) - level;
    boolean rising = atHigh > 0;
    for (int step = 0; high - low > tolerance; step++) {
      double t =
          step < SECANT_STEPS ? secant(low, high, atLow, atHigh, tolerance / 2) : (low + high) / 2;
      double value = field.at(x + t * dx, y + t * dy) - level;
      if (value > 0 == rising) {
        high = t;
        atHigh = value;
      } else {
        low = t;
        atLow = value;
      }
    }
    double t = secant(low, high, atLow, atHigh, 0);
    ring.add(x + t * dx, y + t * dy, true);
  }

  /**
   * The zero of a straight line between two values, but not closer to an end than a margin: once
   * the secant is right, the margin makes the next step close the bracket from the other side.
   */
  private static double secant(
      double low, double high, double atLow, double atHigh, double margin) {
    double t = low - (high - low) / (atHigh - atLow) * atLow;
    boolean usable = low <= t && t <= high;
    return usable ? Math.max(low + margin, Math.min(high - margin, t)) : (low + high) / 2;
  }
}
