package xorlab.plot.network;

import java.util.List;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.RoundedRectangle;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Shape.Region;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/** Draws the numbers of weights and biases, what they stand on, and their locks. */
record NetworkLabels(Surface surface, Palette palette, double fontSize) {
  static final double CORNER = 4;

  private static final double HAIRLINE = 1;

  void drawText(String text, double x, double middle, Color color) {
    TextStyle number = TextStyle.mono(fontSize, Anchor.MIDDLE);
    surface.text(text, x, middle + fontSize * TextStyle.HALF_DIGIT, number, color);
  }

  /** What a number stands on: an edge passes below it. */
  void drawPlate(Rectangle box, boolean selected) {
    double[] outline = RoundedRectangle.outline(box, CORNER);
    surface.fill(new Region(List.of(outline)), palette.paper());
    Stroke border = selected ? Stroke.of(palette.accent(), 2) : Stroke.of(palette.rule(), HAIRLINE);
    surface.stroke(RoundedRectangle.closed(outline), border);
  }

  void drawValue(Rectangle box, String text, double value) {
    Color color = value < 0 ? palette.negative() : value > 0 ? palette.positive() : palette.muted();
    drawText(text, box.x() + box.width() / 2, box.y() + box.height() / 2, color);
  }

  /** A padlock on a disc of the background colour. */
  void drawLock(double x, double y) {
    surface.fill(new Circle(x, y, 7), palette.paper());
    surface.fill(new Rectangle(x - 3.5, y - 0.5, 7, 5), palette.ink());
    Rectangle shackle = new Rectangle(x - 2.2, y - 4.5, 4.4, 7);
    surface.stroke(RoundedRectangle.line(shackle, 2.2), Stroke.of(palette.ink(), 1.2));
  }
}
