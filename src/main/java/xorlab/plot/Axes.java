package xorlab.plot;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.Shape.Lines;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.Shape.Region;
import xorlab.plot.TextStyle.Anchor;
import xorlab.plot.Ticks.Tick;

/**
 * The mapping between a window of the plane and a box of the surface.
 *
 * @param window in the units of the axes
 * @param box in CSS pixels
 */
public record Axes(Window window, Rectangle box) {
  private static final double DIGIT_HEIGHT = 0.75;

  /** The x on the surface, in CSS pixels, of an x of the plane. */
  public double toSurfaceX(double x) {
    return box.x() + (x - window.left()) / (window.right() - window.left()) * box.width();
  }

  /** The y on the surface, in CSS pixels, of a y of the plane. */
  public double toSurfaceY(double y) {
    return box.y() + (window.top() - y) / (window.top() - window.bottom()) * box.height();
  }

  /** The x of the plane at an x of the surface. */
  public double toPlaneX(double x) {
    return window.left() + (x - box.x()) / box.width() * (window.right() - window.left());
  }

  /** The y of the plane at a y of the surface. */
  public double toPlaneY(double y) {
    return window.top() - (y - box.y()) / box.height() * (window.top() - window.bottom());
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
  public void draw(Surface surface, Frame frame, Palette palette) {
    draw(
        surface,
        frame,
        palette,
        Ticks.between(window.left(), window.right(), frame.bins(box.width())),
        Ticks.between(window.bottom(), window.top(), frame.bins(box.height())));
  }

  /** Draws the box with these ticks. Labels never leave the surface at its sides. */
  public void draw(
      Surface surface, Frame frame, Palette palette, List<Tick> xTicks, List<Tick> yTicks) {
    double size = frame.fontSize();
    Pen pen = Pen.of(palette.line(), surface.crispWidth(frame.lineWidth()));
    Rectangle edge = crisp(surface, box, pen.width());
    TextStyle style = TextStyle.sans(size, Anchor.MIDDLE);
    double below = edge.bottom() + frame.tickLength();
    for (Tick tick : xTicks) {
      double at = toSurfaceX(tick.position());
      double x = surface.crisp(at, pen.width());
      surface.stroke(Polyline.of(x, edge.bottom(), x, below), pen);
      double baseline = below + frame.tickLength() + size * DIGIT_HEIGHT;
      double half = TextFit.width(tick.label(), style) / 2;
      double middle = Math.min(at, surface.width() - half - 1);
      surface.text(tick.label(), middle, baseline, style, palette.muted());
    }
    drawUpright(surface, frame, palette, yTicks, edge.x(), -1);
    surface.stroke(edge, pen);
  }

  /**
   * Draws the ticks of a vertical axis at x; a tick without a label is short. Labels that are wider
   * than the space to the edge of the surface are set in a smaller font.
   *
   * @param side -1 for ticks that point to the left, 1 for ticks that point to the right
   */
  void drawUpright(
      Surface surface, Frame frame, Palette palette, List<Tick> ticks, double x, int side) {
    Pen pen = Pen.of(palette.line(), surface.crispWidth(frame.lineWidth()));
    double end = x + frame.tickLength() * side;
    double textX = end + frame.tickLength() * side;
    double room = side < 0 ? textX : surface.width() - textX;
    double size = frame.fontSize();
    Anchor anchor = side < 0 ? Anchor.END : Anchor.START;
    for (Tick tick : ticks) {
      double width = TextFit.width(tick.label(), TextStyle.sans(1, anchor));
      size = width > 0 ? Math.min(size, room / width) : size;
    }
    TextStyle style = TextStyle.sans(size, anchor);
    for (Tick tick : ticks) {
      double at = toSurfaceY(tick.position());
      double y = surface.crisp(at, pen.width());
      boolean minor = tick.label().isEmpty();
      surface.stroke(Polyline.of(x, y, minor ? (end + x) / 2 : end, y), pen);
      if (!minor) {
        surface.text(tick.label(), textX, at + size * TextStyle.HALF_DIGIT, style, palette.muted());
      }
    }
  }
}
