package xorlab.plot.speed;

import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/** The markers of the two engines: JavaScript is a purple circle, WebAssembly a green square. */
final class EngineMarkers {
  private static final double RADIUS = 4;
  private static final double SQUARE = 7;

  private EngineMarkers() {}

  static void circle(Surface surface, Palette palette, double x, double y) {
    surface.fill(new Circle(x, y, RADIUS), palette.negative());
  }

  static void square(Surface surface, Palette palette, double x, double y) {
    surface.fill(new Rectangle(x - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE), palette.positive());
  }

  /** Draws the legend from x to the right, centred at y. */
  static void legend(Surface surface, Palette palette, double size, double x, double y) {
    TextStyle style = TextStyle.sans(size, Anchor.START);
    double baseline = y + size * TextStyle.HALF_DIGIT;
    circle(surface, palette, x + RADIUS, y);
    surface.text("JavaScript", x + size, baseline, style, palette.ink());
    double second = x + 7 * size;
    square(surface, palette, second + RADIUS, y);
    surface.text("WebAssembly", second + size, baseline, style, palette.ink());
  }
}
