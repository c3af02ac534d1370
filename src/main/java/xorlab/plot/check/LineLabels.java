package xorlab.plot.check;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Lines;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/**
 * Labels at lines, each where it is nearest to its own line and touches no line, no dot and no
 * other label. One that has no such place is left out.
 */
final class LineLabels {
  private static final int PLACES = 40;

  /** Of a label's distance from its line and from all else, in font sizes. */
  private static final double GAP = 0.35;

  private static final double FARTHEST = 3.5;
  private static final double STEP = 0.25;

  private final Surface surface;
  private final FigureLayout layout;
  private final Palette palette;
  private final List<Lines> all;
  private final List<Rectangle> taken = new ArrayList<>();

  LineLabels(
      Surface surface, FigureLayout layout, Palette palette, List<Lines> all, List<Circle> dots) {
    this.surface = surface;
    this.layout = layout;
    this.palette = palette;
    this.all = all;
    for (Circle dot : dots) {
      double r = dot.radius() + 2;
      taken.add(new Rectangle(dot.x() - r, dot.y() - r, 2 * r, 2 * r));
    }
  }

  /** Draws the label of a line, which is one of all. */
  void draw(String label, Lines line) {
    double size = layout.fontSize();
    TextStyle style = TextStyle.sans(size, Anchor.START);
    double width = TextMetrics.width(label, style);
    for (double gap = GAP; gap <= FARTHEST; gap += STEP) {
      for (int place = 0; place < PLACES; place++) {
        Rectangle box = layout.axes();
        // From the middle to the right, then to the left.
        int at = (place + PLACES / 2) % PLACES;
        double x = box.x() + (box.width() - width) * at / (PLACES - 1);
        for (boolean above : new boolean[] {true, false}) {
          Rectangle text = beside(line, x, width, size, gap * size, above);
          if (text.width() > 0 && isFree(text, line, gap * size)) {
            surface.text(label, text.x(), text.y() + size * 0.95, style, palette.ink());
            taken.add(text);
            return;
          }
        }
      }
    }
  }

  /** The box of a text above or below a line; of no width if it would leave the axes. */
  private Rectangle beside(
      Lines line, double x, double width, double size, double gap, boolean above) {
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (double[] points : line.lines()) {
      for (int i = 0; i < points.length; i += 2) {
        if (points[i] >= x - size && points[i] <= x + width + size) {
          top = Math.min(top, points[i + 1]);
          bottom = Math.max(bottom, points[i + 1]);
        }
      }
    }
    double height = size * 1.25;
    double y = above ? top - gap - height : bottom + gap;
    Rectangle box = layout.axes();
    boolean isInside = top <= bottom && y >= box.y() && y + height <= box.bottom();
    return new Rectangle(x, y, isInside ? width : 0, height);
  }

  private boolean isFree(Rectangle text, Lines own, double gap) {
    for (Rectangle other : taken) {
      if (other.touches(text)) {
        return false;
      }
    }
    for (Lines line : all) {
      // Nearer to its own line than to any other.
      double margin = line == own ? GAP * layout.fontSize() * 0.5 : gap * 1.5;
      if (touches(line, text, margin)) {
        return false;
      }
    }
    return true;
  }

  private static boolean touches(Lines line, Rectangle text, double margin) {
    double left = text.x() - margin;
    double right = text.right() + margin;
    double top = text.y() - margin;
    double bottom = text.bottom() + margin;
    for (double[] points : line.lines()) {
      for (int i = 0; i + 3 < points.length; i += 2) {
        boolean beside = points[i + 2] < left || points[i] > right;
        double high = Math.min(points[i + 1], points[i + 3]);
        double low = Math.max(points[i + 1], points[i + 3]);
        if (!beside && low >= top && high <= bottom) {
          return true;
        }
      }
    }
    return false;
  }
}
