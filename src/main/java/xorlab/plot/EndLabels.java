package xorlab.plot;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.Shape.Circle;
import xorlab.plot.TextStyle.Anchor;

/** Short labels at the right ends of lines, moved up or down so that they do not overlap. */
public final class EndLabels {
  private static final double GAP = 0.25;
  private static final double GROUND = 0.55;
  private static final double WIDEST = 1.4;
  private final Surface surface;
  private final Frame frame;
  private final Palette palette;
  private final List<double[]> taken = new ArrayList<>();

  public EndLabels(Surface surface, Frame frame, Palette palette) {
    this.surface = surface;
    this.frame = frame;
    this.palette = palette;
  }

  /** Draws the label of a line as close to its end as possible. */
  public void add(String label, double endX, double endY) {
    double size = frame.fontSize();
    double right = frame.axes().right();
    boolean inside = endX + size * WIDEST < right;
    double x = (inside ? endX : right) + size * GAP;
    double y = endY;
    for (int attempt = 1; !isFree(x, y) && attempt <= 4 * taken.size(); attempt++) {
      double steps = attempt % 2 == 0 ? -attempt / 2 : (attempt + 1) / 2;
      y = endY + steps * size / 2;
    }
    taken.add(new double[] {x, y});
    TextStyle style = TextStyle.sans(size, Anchor.START);
    if (inside) {
      double middle = x + TextFit.width(label, style) / 2;
      surface.fill(new Circle(middle, y, size * GROUND), palette.paper());
    }
    surface.text(label, x, y + size * TextStyle.HALF_DIGIT, style, palette.muted());
  }

  private boolean isFree(double x, double y) {
    double size = frame.fontSize();
    boolean free = y > frame.axes().y() && y < frame.axes().bottom();
    for (double[] other : taken) {
      free &= Math.abs(x - other[0]) >= size * WIDEST || Math.abs(y - other[1]) >= size;
    }
    return free;
  }
}
