package xorlab.plot.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import xorlab.experiment.MarkerStyle;
import xorlab.experiment.ShadingMode;
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
  void bandsOfProbabilityHaveTheColoursOfTheirTwentiethOfTheScale() {
    DecisionSurface slope = decision((x, y) -> x, NO_POINTS, new Matrix(0, 1));
    BufferedImage image = draw(ShadingMode.PROBABILITY, MarkerStyle.SHAPES, slope);
    for (int band = 0; band < 20; band++) {
      double middle = (band + 0.5) / 20;
      assertEquals(LIGHT.shades().at(band / 19.0), at(image, middle, 0.3, 0), "band " + band);
    }
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
    for (ShadingMode shading : ShadingMode.values()) {
      BufferedImage image = draw(shading, MarkerStyle.SHAPES, diverged);
      assertEquals(LIGHT.shades().at(0), at(image, 0.5, 0.5, 0));
    }
  }

  @Test
  void pointsOutsideTheWindowAreLeftOut() {
    Matrix X = Matrix.of(new double[] {0.5, 1.15});
    BufferedImage image =
        draw(ShadingMode.CLASS, MarkerStyle.SHAPES, decision((x, y) -> 0, X, new Matrix(1, 1)));
    assertEquals(LIGHT.shades().at(0), at(image, 0.5, 1.09, 0));
  }

  @Test
  void aPlaceOnTheSurfaceAndInThePlaneAreTurnedIntoEachOther() {
    assertEquals(0.3, AXES.toPlaneX(AXES.toSurfaceX(0.3)), 1e-12);
    assertEquals(0.7, AXES.toPlaneY(AXES.toSurfaceY(0.7)), 1e-12);
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
