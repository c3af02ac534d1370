package xorlab.plot.axis;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Lines;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Shape.Region;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/**
 * The mapping between a window of the plane and a box of the surface.
 *
 * @param bounds in the units of the axes
 * @param box in CSS pixels
 */
public record Axes(PlotBounds bounds, Rectangle box) {
  private static final double DIGIT_HEIGHT = 0.75;

  /** The x on the surface, in CSS pixels, of an x of the plane. */
  public double toSurfaceX(double x) {
    return box.x() + (x - bounds.left()) / (bounds.right() - bounds.left()) * box.width();
  }

  /** The y on the surface, in CSS pixels, of a y of the plane. */
  public double toSurfaceY(double y) {
    return box.y() + (bounds.top() - y) / (bounds.top() - bounds.bottom()) * box.height();
  }

  /** The x of the plane at an x of the surface. */
  public double toPlaneX(double x) {
    return bounds.left() + (x - box.x()) / box.width() * (bounds.right() - bounds.left());
  }

  /** The y of the plane at a y of the surface. */
  public double toPlaneY(double y) {
    return bounds.top() - (y - box.y()) / box.height() * (bounds.top() - bounds.bottom());
  }

  public Polyline toSurface(Polyline line) {
    return new Polyline(toSurface(line.points()));
  }

  public Lines toSurface(Lines lines) {
    return new Lines(toSurface(lines.lines()));
  }

  public Region toSurface(Region region) {
    return new Region(toSurface(region.loops()));
  }

  private List<double[]> toSurface(List<double[]> paths) {
    List<double[]> moved = new ArrayList<>();
    for (double[] path : paths) {
      moved.add(toSurface(path));
    }
    return moved;
  }

  private double[] toSurface(double[] points) {
    double[] moved = new double[points.length];
    for (int i = 0; i < points.length; i += 2) {
      moved[i] = toSurfaceX(points[i]);
      moved[i + 1] = toSurfaceY(points[i + 1]);
    }
    return moved;
  }

  /** A box moved so that lines of this width along its edges are crisp. */
  public static Rectangle crisp(Surface surface, Rectangle box, double lineWidth) {
    double x = surface.crisp(box.x(), lineWidth);
    double y = surface.crisp(box.y(), lineWidth);
    return new Rectangle(
        x,
        y,
        surface.crisp(box.right(), lineWidth) - x,
        surface.crisp(box.bottom(), lineWidth) - y);
  }

  /** Draws the box, with ticks and their labels below it and to its left. */
  public void draw(Surface surface, FigureLayout layout, Palette palette) {
    draw(
        surface,
        layout,
        palette,
        Ticks.between(bounds.left(), bounds.right(), layout.bins(box.width())),
        Ticks.between(bounds.bottom(), bounds.top(), layout.bins(box.height())));
  }

  /** Draws the box with these ticks. Labels never leave the surface at its sides. */
  public void draw(
      Surface surface, FigureLayout layout, Palette palette, List<Tick> xTicks, List<Tick> yTicks) {
    double size = layout.fontSize();
    Stroke stroke = Stroke.of(palette.line(), surface.crispWidth(layout.lineWidth()));
    Rectangle edge = crisp(surface, box, stroke.width());
    TextStyle style = TextStyle.sans(size, Anchor.MIDDLE);
    double below = edge.bottom() + layout.tickLength();
    for (Tick tick : xTicks) {
      double at = toSurfaceX(tick.position());
      double x = surface.crisp(at, stroke.width());
      surface.stroke(Polyline.of(x, edge.bottom(), x, below), stroke);
      double baseline = labelBaseline(layout, edge.bottom());
      double half = TextMetrics.width(tick.label(), style) / 2;
      double middle = Math.min(at, surface.width() - half - 1);
      surface.text(tick.label(), middle, baseline, style, palette.muted());
    }
    drawUpright(surface, layout, palette, yTicks, edge.x(), -1);
    surface.stroke(edge, stroke);
  }

  /** The baseline of the labels below a box. */
  static double labelBaseline(FigureLayout layout, double bottom) {
    return bottom + 2 * layout.tickLength() + layout.fontSize() * DIGIT_HEIGHT;
  }

  /**
   * Draws the ticks of a vertical axis at x; a tick without a label is short. Labels that are wider
   * than the space to the edge of the surface are set in a smaller font.
   *
   * @param side -1 for ticks that point to the left, 1 for ticks that point to the right
   */
  void drawUpright(
      Surface surface, FigureLayout layout, Palette palette, List<Tick> ticks, double x, int side) {
    Stroke stroke = Stroke.of(palette.line(), surface.crispWidth(layout.lineWidth()));
    double end = x + layout.tickLength() * side;
    double textX = end + layout.tickLength() * side;
    double available = side < 0 ? textX : surface.width() - textX;
    double size = layout.fontSize();
    Anchor anchor = side < 0 ? Anchor.END : Anchor.START;
    for (Tick tick : ticks) {
      double width = TextMetrics.width(tick.label(), TextStyle.sans(1, anchor));
      size = width > 0 ? Math.min(size, available / width) : size;
    }
    TextStyle style = TextStyle.sans(size, anchor);
    for (Tick tick : ticks) {
      double at = toSurfaceY(tick.position());
      double y = surface.crisp(at, stroke.width());
      boolean minor = tick.label().isEmpty();
      surface.stroke(Polyline.of(x, y, minor ? (end + x) / 2 : end, y), stroke);
      if (!minor) {
        surface.text(tick.label(), textX, at + size * TextStyle.HALF_DIGIT, style, palette.muted());
      }
    }
  }
}
