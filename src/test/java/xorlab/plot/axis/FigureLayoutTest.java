package xorlab.plot.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.experiment.appearance.ShadingMode;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.NotebookRun;
import xorlab.plot.contour.Grid;
import xorlab.plot.contour.ScalarField;
import xorlab.plot.decision.DecisionFigure;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;

class FigureLayoutTest {
  private static final List<PlotBounds> WINDOWS =
      List.of(
          PlotBounds.NOTEBOOK,
          new PlotBounds(-1, 1, -1, 1),
          new PlotBounds(-0.3, 1.4, -0.3, 1.4),
          new PlotBounds(-7.5, 12.5, -10, 10));

  private static final String LONGEST_LOSS = "1.2345678901234567e-05";

  @ParameterizedTest
  @ValueSource(ints = {260, 261, 300, 320, 379, 380, 430, 439, 440, 450, 559, 560, 640, 800, 1200})
  void nothingIsClippedAndNothingOverlaps(int width) {
    FigureLayout layout = FigureLayout.compact(width);
    for (PlotBounds bounds : WINDOWS) {
      Java2DSurface surface = draw(layout, bounds);
      Rectangle2D all = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
      List<SetText> texts = surface.texts();
      assertTrue(texts.size() >= 2 + 2 + 2 + 3, texts.toString());
      for (int i = 0; i < texts.size(); i++) {
        SetText text = texts.get(i);
        assertTrue(all.contains(text.ink()), text + " is clipped at " + width);
        assertFalse(text.ink().intersects(awt(layout.axes())), text + " is on the axes");
        assertFalse(text.ink().intersects(awt(layout.colorBar())), text + " is on the bar");
        for (SetText other : texts.subList(0, i)) {
          Rectangle2D grown = grown(other.ink(), 2);
          assertFalse(text.ink().intersects(grown), text + " is on " + other + " at " + width);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {260, 379, 380, 559, 560, 1200})
  void theCompactBoxIsSquareAndFillsTheWidth(int width) {
    FigureLayout layout = FigureLayout.compact(width);
    assertEquals(layout.axes().width(), layout.axes().height());
    assertTrue(layout.axes().width() > 0.58 * width, layout.axes() + " of " + width);
    assertEquals(FigureLayout.preferredHeight(width), layout.height());
  }

  @Test
  void aLowFrameKeepsItsBoxSquareAndItsPartsInside() {
    FigureLayout layout = FigureLayout.compact(800, 400);
    assertEquals(layout.axes().width(), layout.axes().height());
    assertTrue(layout.axes().bottom() < 400);
    assertEquals(
        layout.axes().x(), layout.width() - layout.colorBar().right(), 40, "in the middle, about");
  }

  @Test
  void aLongLossShrinksRatherThanRunsOut() {
    Java2DSurface surface = draw(FigureLayout.compact(260), PlotBounds.NOTEBOOK, "9".repeat(60));
    SetText loss = surface.texts().get(1);
    assertTrue(loss.ink().getMinX() >= 0 && loss.ink().getMaxX() <= 260, loss.toString());
  }

  @Test
  void theLossKeepsItsPlaceWhenItHasADigitMoreOrLess() {
    List<SetText> shorter =
        draw(FigureLayout.compact(400), PlotBounds.NOTEBOOK, "2.9991464995409807").texts();
    List<SetText> longer =
        draw(FigureLayout.compact(400), PlotBounds.NOTEBOOK, "0.30973082742025937").texts();
    assertEquals(shorter.get(1).ink().getMinX(), longer.get(1).ink().getMinX());
  }

  @Test
  void matplotlibsBoxesAreWhereItPutsThem() {
    FigureLayout layout = FigureLayout.matplotlib(640, 480);
    assertEquals(80, layout.axes().x(), 1e-9);
    assertEquals(476.8, layout.axes().right(), 1e-9);
    assertEquals(57.6, layout.axes().y(), 1e-9);
    assertEquals(427.2, layout.axes().bottom(), 1e-9);
    assertEquals(501.6, layout.colorBar().x(), 1e-9);
    assertEquals(520.08, layout.colorBar().right(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2, 3})
  void theAxesAreOneCrispLineAtAnyPixelRatio(double ratio) {
    FigureLayout layout = FigureLayout.compact(300);
    Java2DSurface surface = new Java2DSurface(layout.width(), layout.height(), ratio);
    figure(layout).draw(surface, decision(PlotBounds.NOTEBOOK, LONGEST_LOSS));
    int y = (int) (ratio * (layout.axes().y() + 0.6 * layout.axes().height()));
    Palette light = Palette.light();
    int inked = 0;
    for (int x = (int) (ratio * (layout.axes().x() - 3)); x < ratio * layout.axes().x() + 3; x++) {
      int rgb = surface.image().getRGB(x, y) & 0xffffff;
      boolean line = rgb == rgb(light.line());
      boolean context = rgb == rgb(light.paper()) || rgb == rgb(light.shades().at(0));
      assertTrue(line || context, "a grey pixel " + Integer.toHexString(rgb) + " at " + x);
      inked += line ? 1 : 0;
    }
    assertEquals(Math.max(1, Math.rint(layout.lineWidth() * ratio)), inked);
  }

  private static int rgb(Color color) {
    return color.red() << 16 | color.green() << 8 | color.blue();
  }

  private static Java2DSurface draw(FigureLayout layout, PlotBounds bounds) {
    return draw(layout, bounds, LONGEST_LOSS);
  }

  private static Java2DSurface draw(FigureLayout layout, PlotBounds bounds, String loss) {
    Java2DSurface surface = new Java2DSurface(layout.width(), layout.height(), 1);
    figure(layout).draw(surface, decision(bounds, loss));
    return surface;
  }

  private static DecisionFigure figure(FigureLayout layout) {
    return new DecisionFigure(layout, Palette.light(), ShadingMode.CLASS, MarkerStyle.SHAPES);
  }

  private static DecisionSurface decision(PlotBounds bounds, String loss) {
    ScalarField nowhere = (x, y) -> 0;
    Grid grid = Grid.of(bounds, 10, 10, nowhere);
    return new DecisionSurface(123456, loss, nowhere, grid, NotebookRun.X, NotebookRun.Y);
  }

  private static Rectangle2D awt(Rectangle box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }
}
