package xorlab.plot.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import xorlab.plot.axis.PlotBounds;

class CatmullRomInterpolationTest {
  private static final PlotBounds WINDOW = new PlotBounds(0, 3, 0, 2);

  @Test
  void theSurfaceGoesThroughAllPoints() {
    Grid grid = Grid.of(WINDOW, 4, 3, (x, y) -> Math.sin(5 * x + 3 * y));
    Grid finer = CatmullRomInterpolation.refine(grid, 4);
    assertEquals(13, finer.columns());
    assertEquals(9, finer.rows());
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 4; column++) {
        assertEquals(grid.value(column, row), finer.value(4 * column, 4 * row));
      }
    }
  }

  @Test
  void aSlopeStaysASlope() {
    Grid finer = CatmullRomInterpolation.refine(Grid.of(WINDOW, 4, 3, (x, y) -> 2 * x - y + 1), 4);
    for (int row = 0; row < finer.rows(); row++) {
      for (int column = 0; column < finer.columns(); column++) {
        double expected = 2 * finer.x(column) - finer.y(row) + 1;
        assertEquals(expected, finer.value(column, row), 1e-12);
      }
    }
  }

  /** Catmull and Rom's curve through 1, 0, 1, 4 is the parabola (x - 1)^2 between 0 and 1. */
  @Test
  void aParabolaIsExactAwayFromTheEdges() {
    Grid finer =
        CatmullRomInterpolation.refine(Grid.of(WINDOW, 4, 3, (x, y) -> (x - 1) * (x - 1)), 10);
    for (int column = 10; column <= 20; column++) {
      double x = finer.x(column);
      assertEquals((x - 1) * (x - 1), finer.value(column, 0), 1e-12);
    }
  }
}
