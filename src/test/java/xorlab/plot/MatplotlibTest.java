package xorlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.Reference;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.experiment.appearance.ShadingMode;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.contour.Grid;
import xorlab.plot.decision.DecisionFigure;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.draw.Palette;

/**
 * Compares the figure with what matplotlib 3.6.3 draws for the notebook, at 640x480.
 *
 * <p>Iterations 0 and 20 serve for the points alone: there the network predicts 1 everywhere, and
 * matplotlib, given an empty range, uses one of width 1e-15 around 1 for colours and bar. This
 * project keeps the scale from 0 to 1.
 *
 * <p>The line between the regions is not where the network's is, in matplotlib's picture: it cuts
 * the predictions to 0 and 1 on its grid, one point every 4 pixels, and interpolates the cuts. So
 * two things are tested. Given the same cuts, contours run within a pixel of matplotlib's. Given
 * the network, they run within a pixel of matplotlib's half cell.
 */
class MatplotlibTest {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;

  /** The pixels of the axes box between its lines, which are at 80, 477, 58 and 427. */
  private static final int LEFT = 82;

  private static final int RIGHT = 475;
  private static final int TOP = 60;
  private static final int BOTTOM = 425;

  /** Regions are compared at every third pixel, each with its surroundings. */
  private static final int STRIDE = 3;

  /** The centres of the four points in the picture: 0 and 1 on both axes. */
  private static final double[] POINT_X = {80 + 396.8 / 12, 80 + 396.8 * 11 / 12};

  private static final double[] POINT_Y = {57.6 + 369.6 / 12, 57.6 + 369.6 * 11 / 12};

  private static final double HALF_CELL = 2;

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 120, 140})
  void boxAndColourBarHaveTheirLinesOnTheSamePixels(int iteration) {
    BufferedImage reference = reference(iteration);
    BufferedImage own = own(NotebookRun.at(iteration));
    // Row 200 and column 200 meet no tick, no number and, within these bounds, no boundary.
    assertEquals(List.of(80), darkColumns(own, 70, 90));
    assertEquals(darkColumns(reference, 70, 90), darkColumns(own, 70, 90));
    assertEquals(darkColumns(reference, 465, 524), darkColumns(own, 465, 524));
    assertEquals(3, darkColumns(own, 465, 524).size(), "right of the box, both sides of the bar");
    assertEquals(List.of(58, 427), darkRows(own, 200));
    assertEquals(darkRows(reference, 200), darkRows(own, 200));
    assertEquals(List.of(58, 427), darkRows(own, 511));
    assertEquals(darkRows(reference, 511), darkRows(own, 511));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 120, 140})
  void regionsHaveExactlyMatplotlibsColours(int iteration) {
    BufferedImage reference = reference(iteration);
    BufferedImage own = own(NotebookRun.at(iteration));
    int compared = 0;
    for (int y = TOP; y < BOTTOM; y += STRIDE) {
      for (int x = LEFT; x < RIGHT; x += STRIDE) {
        if (isFlat(reference, x, y)) {
          assertEquals(hex(reference, x, y), hex(own, x, y), "at " + x + ", " + y);
          compared++;
        }
      }
    }
    int all = (BOTTOM - TOP) * (RIGHT - LEFT) / (STRIDE * STRIDE);
    assertTrue(compared > 0.8 * all, compared + " of " + all + " pixels");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 120, 140})
  void theColourBarRunsThroughTheSameColours(int iteration) {
    BufferedImage reference = reference(iteration);
    BufferedImage own = own(NotebookRun.at(iteration));
    for (int y = TOP; y < BOTTOM; y++) {
      assertEquals(0, difference(reference.getRGB(511, y), own.getRGB(511, y)), 3, "row " + y);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20})
  void pointsHaveTheSamePlaceSizeAndColour(int iteration) {
    BufferedImage reference = reference(iteration);
    BufferedImage own = own(NotebookRun.at(iteration));
    for (double x : POINT_X) {
      for (double y : POINT_Y) {
        assertEquals(hex(reference, (int) x, (int) y), hex(own, (int) x, (int) y));
        Disc expected = disc(reference, (int) x, (int) y);
        Disc disc = disc(own, (int) x, (int) y);
        assertEquals(expected.x(), disc.x(), 0.1);
        assertEquals(expected.y(), disc.y(), 0.1);
        assertEquals(expected.radius(), disc.radius(), 0.1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 120, 140})
  void givenTheSameCutsTheBoundaryIsWithinAPixelOfMatplotlibs(int iteration) {
    BufferedImage own = own(cut(NotebookRun.at(iteration)));
    assertBoundariesAgree(reference(iteration), own, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 120, 140})
  void givenTheNetworkTheBoundaryIsWithinAPixelOfMatplotlibsHalfCell(int iteration) {
    BufferedImage own = own(NotebookRun.at(iteration));
    assertBoundariesAgree(reference(iteration), own, HALF_CELL + 1);
  }

  @Test
  void theTitleStandsOnTheSameLines() {
    BufferedImage reference = reference(100);
    BufferedImage own = own(NotebookRun.at(100));
    // The last dark row of each line of text, for any font; matplotlib has 31 and 48.
    assertEquals(31, lastInkedRow(reference, 25, 35));
    assertEquals(31, lastInkedRow(own, 25, 35), 1);
    assertEquals(48, lastInkedRow(reference, 40, 56));
    assertEquals(48, lastInkedRow(own, 40, 56), 1);
  }

  private static BufferedImage reference(int iteration) {
    return Reference.image("matplotlib-%04d.png".formatted(iteration));
  }

  /** The notebook's picture, without the boundary line that this project adds. */
  private static BufferedImage own(DecisionSurface decision) {
    Palette notebook = Palette.notebook();
    Palette palette =
        new Palette(
            notebook.paper(),
            notebook.ink(),
            notebook.muted(),
            notebook.line(),
            notebook.rule(),
            notebook.boundary().withAlpha(0),
            notebook.zero(),
            notebook.one(),
            notebook.negative(),
            notebook.positive(),
            notebook.accent(),
            notebook.second(),
            notebook.alarm(),
            notebook.heights(),
            notebook.shades(),
            notebook.maps(),
            notebook.probabilities());
    Java2DSurface surface = new Java2DSurface(WIDTH, HEIGHT, 1);
    FigureLayout layout = FigureLayout.matplotlib(WIDTH, HEIGHT);
    new DecisionFigure(layout, palette, ShadingMode.CLASS, MarkerStyle.CIRCLES)
        .draw(surface, decision);
    return surface.image();
  }

  /** The data that make_plot passes to contourf: thresholded predictions, interpolated linearly. */
  private static DecisionSurface cut(DecisionSurface decision) {
    Grid grid = decision.grid();
    double[] cuts = grid.values().clone();
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = cuts[i] > 0.5 ? 1 : 0;
    }
    Grid cutGrid = new Grid(grid.bounds(), grid.columns(), grid.rows(), cuts);
    return new DecisionSurface(
        decision.iteration(),
        decision.loss(),
        (x, y) -> bilinear(cutGrid, x, y),
        cutGrid,
        decision.X(),
        decision.y());
  }

  private static double bilinear(Grid grid, double x, double y) {
    double across = (x - grid.x(0)) / (grid.x(1) - grid.x(0));
    double up = (y - grid.y(0)) / (grid.y(1) - grid.y(0));
    int column = Math.max(0, Math.min(grid.columns() - 2, (int) Math.floor(across + 1e-9)));
    int row = Math.max(0, Math.min(grid.rows() - 2, (int) Math.floor(up + 1e-9)));
    double u = across - column;
    double v = up - row;
    return (1 - v) * ((1 - u) * grid.value(column, row) + u * grid.value(column + 1, row))
        + v * ((1 - u) * grid.value(column, row + 1) + u * grid.value(column + 1, row + 1));
  }

  /** Along every row and column, each change of class in one picture has a match in the other. */
  private static void assertBoundariesAgree(
      BufferedImage reference, BufferedImage own, double pixels) {
    int compared = 0;
    for (int y = TOP; y < BOTTOM; y++) {
      compared += assertChangesAgree(reference, own, y, false, pixels);
    }
    for (int x = LEFT; x < RIGHT; x++) {
      compared += assertChangesAgree(reference, own, x, true, pixels);
    }
    assertTrue(compared > 100, compared + " changes");
  }

  private static int assertChangesAgree(
      BufferedImage reference, BufferedImage own, int line, boolean upright, double pixels) {
    List<Integer> expected = changes(reference, line, upright);
    List<Integer> found = changes(own, line, upright);
    int compared = 0;
    for (int change : expected) {
      compared += assertLikeIn(found, change, line, upright, pixels);
    }
    for (int change : found) {
      compared += assertLikeIn(expected, change, line, upright, pixels);
    }
    return compared;
  }

  private static int assertLikeIn(
      List<Integer> others, int change, int line, boolean upright, double pixels) {
    if (!isClear(upright ? line : change, upright ? change : line)) {
      return 0;
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (int other : others) {
      nearest = Math.min(nearest, Math.abs(change - other));
    }
    assertTrue(
        nearest <= pixels,
        "on " + (upright ? "column " : "row ") + line + " at " + change + ": " + nearest);
    return 1;
  }

  /** Whether the position is far enough from points and edges that they hide no change nearby. */
  private static boolean isClear(int x, int y) {
    return x > LEFT + 5
        && x < RIGHT - 5
        && y > TOP + 5
        && y < BOTTOM - 5
        && distanceToPoint(x, y) > 20;
  }

  /** Where greenish pixels change to purplish or back, except within the points. */
  private static List<Integer> changes(BufferedImage image, int line, boolean upright) {
    List<Integer> diff = new ArrayList<>();
    int last = 0;
    for (int i = upright ? TOP : LEFT; i < (upright ? BOTTOM : RIGHT); i++) {
      int x = upright ? line : i;
      int y = upright ? i : line;
      int hue = distanceToPoint(x, y) < 14 ? 0 : greenness(image.getRGB(x, y));
      if (hue != 0) {
        if (last != 0 && hue != last) {
          diff.add(i);
        }
        last = hue;
      }
    }
    return diff;
  }

  private static double distanceToPoint(int x, int y) {
    double distance = Double.POSITIVE_INFINITY;
    for (double pointX : POINT_X) {
      for (double pointY : POINT_Y) {
        distance = Math.min(distance, Math.hypot(x + 0.5 - pointX, y + 0.5 - pointY));
      }
    }
    return distance;
  }

  private static int greenness(int rgb) {
    return Integer.signum(2 * (rgb >> 8 & 255) - (rgb >> 16 & 255) - (rgb & 255));
  }

  private record Disc(double x, double y, double radius) {}

  /** The disc around a position, from how far each pixel is between background and disc colour. */
  private static Disc disc(BufferedImage image, int middleX, int middleY) {
    int tolerance = 14;
    int context = image.getRGB(middleX - tolerance, middleY - tolerance) >> 16 & 255;
    int disc = image.getRGB(middleX, middleY) >> 16 & 255;
    double area = 0;
    double sumX = 0;
    double sumY = 0;
    for (int y = middleY - tolerance; y <= middleY + tolerance; y++) {
      for (int x = middleX - tolerance; x <= middleX + tolerance; x++) {
        double cover = (double) (context - (image.getRGB(x, y) >> 16 & 255)) / (context - disc);
        area += cover;
        sumX += cover * (x + 0.5);
        sumY += cover * (y + 0.5);
      }
    }
    return new Disc(sumX / area, sumY / area, Math.sqrt(area / Math.PI));
  }

  /** Whether the 11x11 pixels around this one, as far as they are in the box, have its colour. */
  private static boolean isFlat(BufferedImage image, int x, int y) {
    for (int j = Math.max(TOP, y - 5); j <= Math.min(BOTTOM - 1, y + 5); j++) {
      for (int i = Math.max(LEFT, x - 5); i <= Math.min(RIGHT - 1, x + 5); i++) {
        if (image.getRGB(i, j) != image.getRGB(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Integer> darkColumns(BufferedImage image, int from, int to) {
    List<Integer> columns = new ArrayList<>();
    for (int x = from; x < to; x++) {
      if (isDark(image.getRGB(x, 200))) {
        columns.add(x);
      }
    }
    return columns;
  }

  private static List<Integer> darkRows(BufferedImage image, int x) {
    List<Integer> rows = new ArrayList<>();
    for (int y = 52; y < 434; y++) {
      boolean atEdge = y < 64 || y > 421;
      if (atEdge && isDark(image.getRGB(x, y))) {
        rows.add(y);
      }
    }
    return rows;
  }

  private static int lastInkedRow(BufferedImage image, int from, int to) {
    int last = -1;
    for (int y = from; y < to; y++) {
      for (int x = LEFT; x < RIGHT; x++) {
        if (isDark(image.getRGB(x, y))) {
          last = y;
        }
      }
    }
    return last;
  }

  private static boolean isDark(int rgb) {
    return (rgb >> 16 & 255) < 100 && (rgb >> 8 & 255) < 100 && (rgb & 255) < 100;
  }

  private static int difference(int a, int b) {
    int red = Math.abs((a >> 16 & 255) - (b >> 16 & 255));
    int green = Math.abs((a >> 8 & 255) - (b >> 8 & 255));
    int blue = Math.abs((a & 255) - (b & 255));
    return Math.max(red, Math.max(green, blue));
  }

  private static String hex(BufferedImage image, int x, int y) {
    return Integer.toHexString(image.getRGB(x, y));
  }
}
