package xorlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.Shape.Rectangle;
import xorlab.training.Markers;
import xorlab.training.Shade;

class FrameTest {
  private static final List<Window> WINDOWS =
      List.of(
          Window.NOTEBOOK,
          new Window(-1, 1, -1, 1),
          new Window(-0.3, 1.4, -0.3, 1.4),
          new Window(-7.5, 12.5, -10, 10));

  private static final String LONGEST_LOSS = "1.2345678901234567e-05";

  @ParameterizedTest
  @ValueSource(ints = {260, 261, 300, 320, 379, 380, 430, 439, 440, 450, 559, 560, 640, 800, 1200})
  void nothingIsClippedAndNothingOverlaps(int width) {
    Frame frame = Frame.compact(width);
    for (Window window : WINDOWS) {
      Java2DSurface surface = draw(frame, window);
      Rectangle2D all = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
      List<SetText> texts = surface.texts();
      assertTrue(texts.size() >= 2 + 2 + 2 + 3, texts.toString());
      for (int i = 0; i < texts.size(); i++) {
        SetText text = texts.get(i);
        assertTrue(all.contains(text.ink()), text + " is clipped at " + width);
        assertFalse(text.ink().intersects(awt(frame.axes())), text + " is on the axes");
        assertFalse(text.ink().intersects(awt(frame.colourBar())), text + " is on the bar");
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
    Frame frame = Frame.compact(width);
    assertEquals(frame.axes().width(), frame.axes().height());
    assertTrue(frame.axes().width() > 0.58 * width, frame.axes() + " of " + width);
    assertEquals(Frame.preferredHeight(width), frame.height());
  }

  @Test
  void aLowFrameKeepsItsBoxSquareAndItsPartsInside() {
    Frame frame = Frame.compact(800, 400);
    assertEquals(frame.axes().width(), frame.axes().height());
    assertTrue(frame.axes().bottom() < 400);
    assertEquals(
        frame.axes().x(), frame.width() - frame.colourBar().right(), 40, "in the middle, about");
  }

  @Test
  void aLongLossShrinksRatherThanRunsOut() {
    Java2DSurface surface = draw(Frame.compact(260), Window.NOTEBOOK, "9".repeat(60));
    SetText loss = surface.texts().get(1);
    assertTrue(loss.ink().getMinX() >= 0 && loss.ink().getMaxX() <= 260, loss.toString());
  }

  @Test
  void theLossKeepsItsPlaceWhenItHasADigitMoreOrLess() {
    List<SetText> shorter = draw(Frame.compact(400), Window.NOTEBOOK, "2.9991464995409807").texts();
    List<SetText> longer = draw(Frame.compact(400), Window.NOTEBOOK, "0.30973082742025937").texts();
    assertEquals(shorter.get(1).ink().getMinX(), longer.get(1).ink().getMinX());
  }

  @Test
  void matplotlibsBoxesAreWhereItPutsThem() {
    Frame frame = Frame.matplotlib(640, 480);
    assertEquals(80, frame.axes().x(), 1e-9);
    assertEquals(476.8, frame.axes().right(), 1e-9);
    assertEquals(57.6, frame.axes().y(), 1e-9);
    assertEquals(427.2, frame.axes().bottom(), 1e-9);
    assertEquals(501.6, frame.colourBar().x(), 1e-9);
    assertEquals(520.08, frame.colourBar().right(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2, 3})
  void theAxesAreOneCrispLineAtAnyPixelRatio(double ratio) {
    Frame frame = Frame.compact(300);
    Java2DSurface surface = new Java2DSurface(frame.width(), frame.height(), ratio);
    figure(frame).draw(surface, decision(Window.NOTEBOOK, LONGEST_LOSS));
    int y = (int) (ratio * (frame.axes().y() + 0.6 * frame.axes().height()));
    Palette light = Palette.light();
    int inked = 0;
    for (int x = (int) (ratio * (frame.axes().x() - 3)); x < ratio * frame.axes().x() + 3; x++) {
      int rgb = surface.image().getRGB(x, y) & 0xffffff;
      boolean line = rgb == rgb(light.line());
      boolean ground = rgb == rgb(light.paper()) || rgb == rgb(light.shades().at(0));
      assertTrue(line || ground, "a grey pixel " + Integer.toHexString(rgb) + " at " + x);
      inked += line ? 1 : 0;
    }
    assertEquals(Math.max(1, Math.rint(frame.lineWidth() * ratio)), inked);
  }

  private static int rgb(Color color) {
    return color.red() << 16 | color.green() << 8 | color.blue();
  }

  private static Java2DSurface draw(Frame frame, Window window) {
    return draw(frame, window, LONGEST_LOSS);
  }

  private static Java2DSurface draw(Frame frame, Window window, String loss) {
    Java2DSurface surface = new Java2DSurface(frame.width(), frame.height(), 1);
    figure(frame).draw(surface, decision(window, loss));
    return surface;
  }

  private static DecisionFigure figure(Frame frame) {
    return new DecisionFigure(frame, Palette.light(), Shade.CLASS, Markers.SHAPES);
  }

  private static Decision decision(Window window, String loss) {
    Field nowhere = (x, y) -> 0;
    Grid grid = Grid.of(window, 10, 10, nowhere);
    return new Decision(123456, loss, nowhere, grid, NotebookRun.X, NotebookRun.Y);
  }

  private static Rectangle2D awt(Rectangle box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }
}
