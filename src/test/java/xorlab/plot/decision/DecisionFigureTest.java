package xorlab.plot.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.data.Dataset;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.experiment.appearance.ShadingMode;
import xorlab.numeric.Matrix;
import xorlab.plot.Java2DSurface;
import xorlab.plot.NotebookRun;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.plot.contour.ScalarField;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;

class DecisionFigureTest {
  private static final FigureLayout FRAME = FigureLayout.compact(400);
  private static final Palette LIGHT = Palette.light();
  private static final Matrix NO_POINTS = new Matrix(0, 2);
  private static final Axes AXES = new Axes(PlotBounds.NOTEBOOK, FRAME.axes());

  @Test
  void classOneIsASquareAmongShapesAndACircleAmongCircles() {
    DecisionSurface xor = decision((x, y) -> 1, NotebookRun.X, NotebookRun.Y);
    double corner = 0.85 * FRAME.markerRadius();
    BufferedImage shapes = draw(ShadingMode.CLASS, MarkerStyle.SHAPES, xor);
    BufferedImage circles = draw(ShadingMode.CLASS, MarkerStyle.CIRCLES, xor);
    assertEquals(LIGHT.one(), at(shapes, 1, 0, corner));
    assertNotEquals(LIGHT.one(), at(circles, 1, 0, corner));
    assertNotEquals(LIGHT.zero(), at(shapes, 0, 0, corner));
    assertEquals(LIGHT.one(), at(circles, 1, 0, 0));
    assertEquals(LIGHT.zero(), at(circles, 0, 0, 0));
  }

  @Test
  void probabilitiesHaveTheirColoursAndJumpAtOneHalf() {
    DecisionSurface slope = decision((x, y) -> x, NO_POINTS, new Matrix(0, 1));
    BufferedImage image = draw(ShadingMode.PROBABILITY, MarkerStyle.SHAPES, slope);
    for (int step = 0; step <= 40; step++) {
      double x = step / 40.0;
      if (step != 20) {
        assertNear(LIGHT.probabilities().at(x), at(image, x, 0.3, 0), "at " + x);
      }
    }
    assertNear(LIGHT.probabilities().at(0.49), at(image, 0.49, 0.3, 0), "before the line");
    assertNear(LIGHT.probabilities().at(0.51), at(image, 0.51, 0.3, 0), "behind the line");
    assertEquals(LIGHT.boundary(), at(image, 0.5, 0.3, 0));
  }

  @Test
  void theStrengthOfAProbabilityIsThatOfTheDesign() {
    for (Palette palette : List.of(LIGHT, Palette.dark())) {
      for (int step = 0; step < 256; step++) {
        double p = (step + 0.5) / 256;
        double strength = 0.3 + 0.7 * Math.min(1, 1.1 * Math.abs(2 * p - 1));
        Color middle = palette.maps().at(0.5);
        Color end = palette.maps().at(p < 0.5 ? 0 : 1);
        assertNear(end.withAlpha(strength).over(middle), palette.probabilities().at(p), "at " + p);
      }
    }
  }

  @Test
  void theShadingEndsWhereTheAxesEnd() {
    DecisionSurface slope = decision((x, y) -> x, NO_POINTS, new Matrix(0, 1));
    BufferedImage image = draw(ShadingMode.PROBABILITY, MarkerStyle.SHAPES, slope);
    assertEquals(LIGHT.paper(), at(image, PlotBounds.NOTEBOOK.right(), 0.3, -3));
    assertEquals(LIGHT.paper(), at(image, PlotBounds.NOTEBOOK.left(), 0.3, 3));
  }

  @Test
  void classesAreCutAtOneHalf() {
    DecisionSurface slope = decision((x, y) -> x, NO_POINTS, new Matrix(0, 1));
    BufferedImage image = draw(ShadingMode.CLASS, MarkerStyle.SHAPES, slope);
    assertEquals(LIGHT.shades().at(0), at(image, 0.48, 0.3, 0));
    assertEquals(LIGHT.shades().at(1), at(image, 0.52, 0.3, 0));
  }

  @Test
  void predictionsThatAreNotNumbersAreDrawnAsClassZero() {
    DecisionSurface diverged = decision((x, y) -> Double.NaN, NO_POINTS, new Matrix(0, 1));
    BufferedImage classes = draw(ShadingMode.CLASS, MarkerStyle.SHAPES, diverged);
    assertEquals(LIGHT.shades().at(0), at(classes, 0.5, 0.5, 0));
    BufferedImage probabilities = draw(ShadingMode.PROBABILITY, MarkerStyle.SHAPES, diverged);
    assertEquals(LIGHT.maps().at(0), at(probabilities, 0.5, 0.5, 0));
  }

  @Test
  void pointsThatAreHeldBackAreHollow() {
    Dataset held = Dataset.zeros(2);
    held.set(0, 0.5, 0.5, 0);
    held.set(1, 1, 1, 1);
    Matrix X = Matrix.of(new double[][] {{0, 0}, {1, 0}});
    Matrix y = Matrix.of(new double[] {0}, new double[] {1});
    Grid grid = Grid.of(PlotBounds.NOTEBOOK, 100, 100, (a, b) -> 0);
    DecisionSurface split = new DecisionSurface(0, "0.5", (a, b) -> 0, grid, X, y, held);
    BufferedImage image = draw(ShadingMode.CLASS, MarkerStyle.SHAPES, split);
    assertEquals(LIGHT.zero(), at(image, 0, 0, 0));
    assertEquals(LIGHT.one(), at(image, 1, 0, 0));
    assertEquals(LIGHT.paper(), at(image, 0.5, 0.5, 0));
    assertEquals(LIGHT.paper(), at(image, 1, 1, 0));
    int radius = (int) FRAME.markerRadius();
    assertTrue(colors(image, 0.5, 0.5, radius).contains(LIGHT.zero()));
    assertTrue(colors(image, 1, 1, radius).contains(LIGHT.one()));
    assertEquals(
        "The network predicts 0 for the whole square. 1 of 2 points is wrong: (1, 0). Hollow are 2"
            + " more points, held back for testing: 1 is correct.",
        DecisionDescription.of(split));
  }

  /** The colours of a row of pixels around a point of the plane. */
  private static List<Color> colors(BufferedImage image, double x, double y, int radius) {
    List<Color> colors = new ArrayList<>();
    int row = (int) Math.floor(AXES.toSurfaceY(y));
    int middle = (int) Math.floor(AXES.toSurfaceX(x));
    for (int column = middle - radius; column <= middle + radius; column++) {
      colors.add(Color.of(image.getRGB(column, row) & 0xffffff));
    }
    return colors;
  }

  @Test
  void pointsOutsideTheWindowAreLeftOut() {
    Matrix X = Matrix.of(new double[] {0.5, 1.15});
    BufferedImage image =
        draw(ShadingMode.CLASS, MarkerStyle.SHAPES, decision((x, y) -> 0, X, new Matrix(1, 1)));
    assertEquals(LIGHT.shades().at(0), at(image, 0.5, 1.09, 0));
  }

  @Test
  void withoutAColourBarThereAreNamedAxesAndNoTitle() {
    for (int width : new int[] {234, 306, 424, 700}) {
      FigureLayout layout = FigureLayout.withAxisNames(width, width);
      Java2DSurface surface = new Java2DSurface(width, width, 1);
      new DecisionFigure(layout, LIGHT, ShadingMode.PROBABILITY, MarkerStyle.SHAPES)
          .draw(surface, decision((x, y) -> x, NotebookRun.X, NotebookRun.Y));
      List<Java2DSurface.SetText> texts = surface.texts();
      List<String> words = texts.stream().map(Java2DSurface.SetText::text).toList();
      assertTrue(words.containsAll(List.of("x\u2081", "x\u2082")), words.toString());
      assertTrue(words.stream().noneMatch(text -> text.contains("oss")), words.toString());
      for (Java2DSurface.SetText text : texts) {
        for (Java2DSurface.SetText other : texts) {
          assertTrue(text == other || !text.ink().intersects(other.ink()), text + " on " + other);
        }
      }
    }
  }

  @Test
  void aPlaceOnTheSurfaceAndInThePlaneAreTurnedIntoEachOther() {
    assertEquals(0.3, AXES.toPlaneX(AXES.toSurfaceX(0.3)), 1e-12);
    assertEquals(0.7, AXES.toPlaneY(AXES.toSurfaceY(0.7)), 1e-12);
  }

  private static void assertNear(Color expected, Color actual, String place) {
    assertEquals(expected.red(), actual.red(), 3, place);
    assertEquals(expected.green(), actual.green(), 3, place);
    assertEquals(expected.blue(), actual.blue(), 3, place);
  }

  private static DecisionSurface decision(ScalarField field, Matrix X, Matrix y) {
    return new DecisionSurface(
        0, "0.5", field, Grid.of(PlotBounds.NOTEBOOK, 100, 100, field), X, y);
  }

  private static BufferedImage draw(
      ShadingMode shading, MarkerStyle markers, DecisionSurface decision) {
    Java2DSurface surface = new Java2DSurface(FRAME.width(), FRAME.height(), 1);
    new DecisionFigure(FRAME, LIGHT, shading, markers).draw(surface, decision);
    return surface.image();
  }

  /** The colour at a point of the plane, or a number of pixels to its upper left. */
  private static Color at(BufferedImage image, double x, double y, double offset) {
    int pixelX = (int) Math.floor(AXES.toSurfaceX(x) - offset);
    int pixelY = (int) Math.floor(AXES.toSurfaceY(y) - offset);
    return Color.of(image.getRGB(pixelX, pixelY) & 0xffffff);
  }
}
