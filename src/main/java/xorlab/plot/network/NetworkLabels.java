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
record NetworkLabels(Surface surface, Palette palette, NetworkLabelSize size) {
  static final double CORNER = 4;

  private static final double HAIRLINE = 1;

  /** The space around a text, in addition to that around a number. */
  private static final double MORE = 4;

  void drawText(String text, double x, double middle, Color color) {
    TextStyle number = TextStyle.mono(size.fontSize(), Anchor.MIDDLE);
    surface.text(text, x, middle + size.fontSize() * TextStyle.HALF_DIGIT, number, color);
  }

  /** What a number stands on: an edge passes below it. */
  void drawPlate(Rectangle box, boolean selected, MarkKind kind) {
    double[] outline = clear(box);
    boolean plain = kind == MarkKind.NONE && !selected;
    Color color = selected ? palette.accent() : kind.color(palette);
    surface.stroke(RoundedRectangle.closed(outline), Stroke.of(color, plain ? HAIRLINE : 2));
  }

  /** Covers what is below a box with the background's colour, and returns its outline. */
  double[] clear(Rectangle box) {
    double[] outline = RoundedRectangle.outline(box, CORNER);
    surface.fill(new Region(List.of(outline)), palette.paper());
    return outline;
  }

  /**
   * Draws a number in the colour of its sign.
   *
   * @param label the text that stands in its place, if it is not empty
   */
  void drawValue(Rectangle box, String number, double value, String label) {
    Color sign = value < 0 ? palette.negative() : value > 0 ? palette.positive() : palette.muted();
    String text = label.isEmpty() ? number : label;
    Color color = label.isEmpty() ? sign : palette.ink();
    drawText(text, box.x() + box.width() / 2, box.y() + box.height() / 2, color);
  }

  /**
   * What is shown of a label: where it does not fit, or the figure is narrow, what follows its last
   * equals sign; if need be its last word, or what fits of that.
   */
  String fitting(String label, double room, boolean isNarrow) {
    int most = size.length(room - MORE);
    String shown = isNarrow || label.length() > most ? after(label, '=').trim() : label;
    String fitting = shown.length() > most ? after(shown, ' ') : shown;
    return fitting.length() > most
        ? fitting.substring(0, Math.max(0, most - 1)).concat("…")
        : fitting;
  }

  private static String after(String text, char separator) {
    return text.substring(text.lastIndexOf(separator) + 1);
  }

  /** A box as wide as a text needs, at least that of a number, and between two limits. */
  Rectangle around(Rectangle number, String text, double left, double right) {
    double width = Math.max(number.width(), size.width(text.length()) + MORE);
    double x = number.x() + (number.width() - width) / 2;
    return new Rectangle(
        Math.max(left, Math.min(x, right - width)), number.y(), width, number.height());
  }

  /** A padlock on a disc of the background colour. */
  void drawLock(double x, double y) {
    surface.fill(new Circle(x, y, 7), palette.paper());
    surface.fill(new Rectangle(x - 3.5, y - 0.5, 7, 5), palette.ink());
    Rectangle shackle = new Rectangle(x - 2.2, y - 4.5, 4.4, 7);
    surface.stroke(RoundedRectangle.line(shackle, 2.2), Stroke.of(palette.ink(), 1.2));
  }
}
