package xorlab.plot.axis;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/** Short labels at the right ends of lines, moved up or down so that they do not overlap. */
public final class EndLabels {
  private static final double GAP = 0.25;
  private static final double GROUND = 0.55;
  private static final double MAX_DIGIT_WIDTH = 1.4;
  private final Surface surface;
  private final FigureLayout layout;
  private final Palette palette;
  private final List<double[]> occupied = new ArrayList<>();
  private final List<Rectangle> reserved = new ArrayList<>();

  public EndLabels(Surface surface, FigureLayout layout, Palette palette) {
    this.surface = surface;
    this.layout = layout;
    this.palette = palette;
  }

  /** Draws the label of a line as close to its end as possible. */
  public void add(String label, double endX, double endY) {
    double size = layout.fontSize();
    double right = layout.axes().right();
    boolean inside = endX + size * MAX_DIGIT_WIDTH < right;
    double x = (inside ? endX : right) + size * GAP;
    double y = endY;
    for (int attempt = 1;
        !isFree(x, y) && attempt <= 4 * occupied.size() + 8 * reserved.size();
        attempt++) {
      double steps = attempt % 2 == 0 ? -attempt / 2 : (attempt + 1) / 2;
      y = endY + steps * size / 2;
    }
    occupied.add(new double[] {x, y});
    TextStyle style = TextStyle.sans(size, Anchor.START);
    if (inside) {
      double middle = x + TextMetrics.width(label, style) / 2;
      surface.fill(new Circle(middle, y, size * GROUND), palette.paper());
    }
    surface.text(label, x, y + size * TextStyle.HALF_DIGIT, style, palette.muted());
  }

  /** Keeps labels out of a box. */
  public void keepFree(Rectangle box) {
    reserved.add(box);
  }

  private boolean isFree(double x, double y) {
    double size = layout.fontSize();
    boolean free = y > layout.axes().y() && y < layout.axes().bottom();
    for (Rectangle box : reserved) {
      boolean beside = x > box.right() || x + size * MAX_DIGIT_WIDTH < box.x();
      free &= beside || y + size / 2 < box.y() || y - size / 2 > box.bottom();
    }
    for (double[] other : occupied) {
      free &= Math.abs(x - other[0]) >= size * MAX_DIGIT_WIDTH || Math.abs(y - other[1]) >= size;
    }
    return free;
  }
}
