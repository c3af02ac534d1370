package xorlab.plot.axis;

import java.util.List;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/**
 * The names of two axes, among the labels of their ticks where these leave most space: so they need
 * no space of their own.
 */
public record AxisNames(Axes axes, FigureLayout layout, Palette palette) {

  /** Draws the name of the horizontal axis. */
  public void drawAcross(Surface surface, String name, List<Tick> ticks) {
    TextStyle style = TextStyle.sans(layout.fontSize(), Anchor.MIDDLE);
    double[] taken = new double[2 * ticks.size()];
    for (int i = 0; i < ticks.size(); i++) {
      double half = TextMetrics.width(ticks.get(i).label(), style) / 2;
      taken[2 * i] = axes.toSurfaceX(ticks.get(i).position()) - half;
      taken[2 * i + 1] = axes.toSurfaceX(ticks.get(i).position()) + half;
    }
    Rectangle box = axes.box();
    double baseline = Axes.labelBaseline(layout, box.bottom());
    double x = widestGap(taken, box.x(), box.right());
    surface.text(name, x, baseline, style, palette.muted());
  }

  /** Draws the name of the vertical axis. */
  public void drawUp(Surface surface, String name, List<Tick> ticks) {
    double size = layout.fontSize();
    double[] taken = new double[2 * ticks.size()];
    for (int i = 0; i < ticks.size(); i++) {
      taken[2 * i] = -axes.toSurfaceY(ticks.get(i).position()) - size / 2;
      taken[2 * i + 1] = -axes.toSurfaceY(ticks.get(i).position()) + size / 2;
    }
    Rectangle box = axes.box();
    double x = box.x() - 2 * layout.tickLength();
    double y = size * TextStyle.HALF_DIGIT - widestGap(taken, -box.bottom(), -box.y());
    surface.text(name, x, y, TextStyle.sans(size, Anchor.END), palette.muted());
  }

  /**
   * The middle of the widest gap, of two as wide the later.
   *
   * @param taken beginnings and ends of what is there, ascending
   */
  private static double widestGap(double[] taken, double start, double end) {
    double widest = Double.NEGATIVE_INFINITY;
    double middle = start;
    double last = start;
    for (int i = 0; i <= taken.length; i += 2) {
      double next = i < taken.length ? taken[i] : end;
      if (next - last >= widest - 1) {
        widest = next - last;
        middle = (next + last) / 2;
      }
      last = i < taken.length ? taken[i + 1] : end;
    }
    return middle;
  }
}
