package xorlab.plot.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Contours.Contour;
import xorlab.plot.draw.Shape.Polyline;

class ContoursTest {
  private static final PlotBounds SQUARE = new PlotBounds(-1, 1, -1, 1);

  /** A cell of 4 pixels and a tolerance of 1/20 of a pixel, as in the decision figure. */
  private static final double PIXELS_PER_CELL = 4;

  private static final double TOLERANCE = 0.05 / PIXELS_PER_CELL;

  @Test
  void aCircleIsOneClosedLineWithEveryPointOnIt() {
    Contour circle = contour(50, (x, y) -> 0.25 - x * x - y * y, 0);
    assertEquals(1, circle.lines().size());
    double[] points = circle.lines().get(0).points();
    for (int i = 0; i < points.length; i += 2) {
      assertEquals(0.5, Math.hypot(points[i], points[i + 1]), 1e-3);
    }
    assertEquals(points[0], points[points.length - 2]);
    assertEquals(points[1], points[points.length - 1]);
    assertEquals(Math.PI / 4, area(circle), 1e-3);
  }

  @Test
  void aHoleIsALoopThatRunsTheOtherWay() {
    Contour ring = contour(60, (x, y) -> (x * x + y * y - 0.16) * (0.64 - x * x - y * y), 0);
    assertEquals(2, ring.region().loops().size());
    assertEquals(Math.PI * (0.64 - 0.16), area(ring), 3e-3);
  }

  @Test
  void aRegionThatReachesTheEdgeIsClosedAlongItAndItsLineIsNot() {
    Contour half = contour(21, (x, y) -> x - 0.123, 0);
    assertEquals(2 * (1 - 0.123), area(half), 1e-9);
    assertEquals(1, half.region().loops().size());
    assertEquals(1, half.lines().size());
    double[] line = half.lines().get(0).points();
    for (int i = 0; i < line.length; i += 2) {
      assertEquals(0.123, line[i], 1e-9);
    }
    assertEquals(2, Math.abs(line[1] - line[line.length - 1]), "from edge to edge");
  }

  @Test
  void whatIsAboveEverywhereIsTheWholeWindowWithoutALine() {
    Contour all = contour(10, (x, y) -> 1, 0);
    assertEquals(4, area(all), 0);
    assertEquals(4 * 2, all.region().loops().get(0).length, "four corners and no more");
    assertTrue(all.lines().isEmpty());
  }

  @Test
  void whatIsAboveNowhereIsNothing() {
    Contour none = contour(10, (x, y) -> 0, 0);
    assertTrue(none.region().loops().isEmpty());
    assertTrue(none.lines().isEmpty());
  }

  @Test
  void aSaddleIsJoinedWhenItsCentreIsAboveAndOtherwiseSplit() {
    ScalarField saddle = (x, y) -> x * y;
    Contour joined = new Contours(Grid.of(SQUARE, 2, 2, saddle), saddle, TOLERANCE).at(-0.1);
    Contour parted = new Contours(Grid.of(SQUARE, 2, 2, saddle), saddle, TOLERANCE).at(0.1);
    assertEquals(1, joined.region().loops().size());
    assertEquals(2, parted.region().loops().size());
    assertEquals(2, joined.lines().size());
    assertEquals(2, parted.lines().size());
  }

  @Test
  void theOtherDiagonalIsJoinedAndSplitTheSame() {
    ScalarField saddle = (x, y) -> -x * y;
    Contour joined = new Contours(Grid.of(SQUARE, 2, 2, saddle), saddle, TOLERANCE).at(-0.1);
    Contour parted = new Contours(Grid.of(SQUARE, 2, 2, saddle), saddle, TOLERANCE).at(0.1);
    assertEquals(1, joined.region().loops().size());
    assertEquals(2, parted.region().loops().size());
  }

  @Test
  void onACliffTheLineIsRightToATwentiethOfAPixel() {
    double pixel = 2.0 / 99 / PIXELS_PER_CELL;
    ScalarField cliff = (x, y) -> step(1e9 * (0.8 * x + 0.6 * y - 0.2));
    Contour contour = contour(100, cliff, 0.5);
    assertEquals(1, contour.lines().size());
    double[] line = contour.lines().get(0).points();
    assertTrue(line.length > 100);
    for (int i = 0; i < line.length; i += 2) {
      assertEquals(0, 0.8 * line[i] + 0.6 * line[i + 1] - 0.2, 0.05 * pixel);
    }
  }

  @Test
  void aSmoothLineCostsTwoOrThreeEvaluationsPerPoint() {
    int[] looks = {0};
    ScalarField circle = (x, y) -> 0.25 - x * x - y * y;
    ScalarField counted =
        (x, y) -> {
          looks[0]++;
          return circle.at(x, y);
        };
    Contour contour = new Contours(Grid.of(SQUARE, 100, 100, circle), counted, TOLERANCE).at(0);
    int crossings = contour.lines().get(0).points().length / 2 - 1;
    assertTrue(looks[0] <= 2.5 * crossings, looks[0] + " looks for " + crossings);
  }

  @Test
  void whatIsNotANumberIsNotAbove() {
    Contour none = contour(10, (x, y) -> Double.NaN, 0);
    assertTrue(none.region().loops().isEmpty());
    Contour half = contour(50, (x, y) -> x > 0.3 ? Double.NaN : 1, 0);
    assertEquals(2 * 1.3, area(half), 2 * TOLERANCE * 2 / 49);
    for (Polyline line : half.lines()) {
      for (double coordinate : line.points()) {
        assertFalse(Double.isNaN(coordinate));
      }
    }
  }

  @Test
  void oneGridServesManyLevels() {
    ScalarField bowl = (x, y) -> x * x + y * y;
    Contours contours = new Contours(Grid.of(SQUARE, 100, 100, bowl), bowl, TOLERANCE);
    for (double radius : List.of(0.2, 0.4, 0.6, 0.8, 0.4)) {
      assertEquals(4 - Math.PI * radius * radius, area(contours.at(radius * radius)), 1e-3);
    }
  }

  private static Contour contour(int size, ScalarField field, double level) {
    return new Contours(Grid.of(SQUARE, size, size, field), field, TOLERANCE).at(level);
  }

  /** Rises from 0 to 1 like a sigmoid, without exp. */
  private static double step(double z) {
    return 0.5 + 0.5 * z / (1 + Math.abs(z));
  }

  /** The area inside the loops: holes run clockwise and count against the rest. */
  private static double area(Contour contour) {
    double twice = 0;
    for (double[] loop : contour.region().loops()) {
      for (int i = 0; i < loop.length; i += 2) {
        int next = (i + 2) % loop.length;
        twice += loop[i] * loop[next + 1] - loop[next] * loop[i + 1];
      }
    }
    return twice / 2;
  }
}
