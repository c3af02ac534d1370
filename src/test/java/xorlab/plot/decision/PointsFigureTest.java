package xorlab.plot.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import xorlab.data.Dataset;
import xorlab.plot.Java2DSurface;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;

/** Points alone, with a brush. */
class PointsFigureTest {
  private static final Palette LIGHT = Palette.light();
  private static final PointsFigure FIGURE =
      new PointsFigure(FigureLayout.withAxisNames(300, 300), LIGHT, PlotBounds.NOTEBOOK);
  private static final Axes AXES = FIGURE.axes();

  @Test
  void eachPointHasTheColourOfItsClass() {
    Java2DSurface surface = draw(Optional.empty());
    assertEquals(LIGHT.zero(), at(surface, 0, 0, 0));
    assertEquals(LIGHT.one(), at(surface, 1, 0, 0));
    assertEquals(LIGHT.paper(), at(surface, 0.5, 0.5, 0));
  }

  @Test
  void theBrushIsARingOfItsSize() {
    Java2DSurface surface = draw(Optional.of(new PlanePoint(0.5, 0.5)));
    assertEquals(LIGHT.accent(), at(surface, 0.5, 0.5, 20));
    assertEquals(LIGHT.paper(), at(surface, 0.5, 0.5, 0));
    assertNotEquals(LIGHT.accent(), at(draw(Optional.empty()), 0.5, 0.5, 20));
  }

  private static Java2DSurface draw(Optional<PlanePoint> brush) {
    Java2DSurface surface = new Java2DSurface(300, 300, 1);
    FIGURE.draw(surface, Dataset.xor(), brush, 20);
    return surface;
  }

  /** The colour at a point of the plane, or some pixels to its right. */
  private static Color at(Java2DSurface surface, double x, double y, double right) {
    int pixelX = (int) Math.floor(AXES.toSurfaceX(x) + right);
    return Color.of(surface.image().getRGB(pixelX, (int) AXES.toSurfaceY(y)) & 0xffffff);
  }
}
