package xorlab.plot.graph;

import java.util.List;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.RoundedRectangle;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Shape.Region;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/** Draws on a surface what is given in the coordinates and lengths of a {@link GraphLayout}. */
record GraphCanvas(Surface surface, GraphViewport view) {
  /** The font size of values, adjoints and names. */
  static final double SMALL = 11;

  /** The height of a line of text. */
  static final double LINE = 15;

  static final TextStyle VALUE_STYLE = TextStyle.mono(SMALL, Anchor.START);

  /** Below this font size in CSS pixels, text is left out. */
  private static final double LEGIBLE = 4;

  private static final double MARGIN = 8;

  /** Whether a part of the box and its margin is on the surface. */
  boolean isVisible(Rectangle box) {
    return view.toSurfaceX(box.right() + MARGIN) > 0
        && view.toSurfaceY(box.bottom() + MARGIN) > 0
        && view.toSurfaceX(box.x() - MARGIN) < surface.width()
        && view.toSurfaceY(box.y() - MARGIN) < surface.height();
  }

  boolean isLegible(TextStyle style) {
    return view.scale() * style.size() >= LEGIBLE;
  }

  /** Draws a text, shortened to this width, unless it would be too small to read. */
  void text(String text, double available, double x, double y, TextStyle style, Color color) {
    if (isLegible(style)) {
      TextStyle scaled =
          new TextStyle(
              view.scale() * style.size(), style.family(), style.weight(), style.anchor());
      String fitted = TextMetrics.truncate(text, style, available);
      surface.text(fitted, view.toSurfaceX(x), view.toSurfaceY(y), scaled, color);
    }
  }

  void stroke(double[] line, Color color, double width) {
    surface.stroke(new Polyline(toSurface(line)), Stroke.of(color, view.scale() * width));
  }

  void strokeOutline(Region region, Color color, double width) {
    surface.stroke(
        RoundedRectangle.closed(region.loops().get(0)), Stroke.of(color, view.scale() * width));
  }

  void strokeHairline(Color color, double... line) {
    surface.stroke(
        new Polyline(toSurface(line)), Stroke.of(color, surface.crispWidth(view.scale())));
  }

  void fill(double[] loop, Color color) {
    surface.fill(new Region(List.of(toSurface(loop))), color);
  }

  /**
   * A box with rounded corners, in surface coordinates.
   *
   * @param grown how much larger on each side
   */
  Region rounded(Rectangle box, double grown, double radius) {
    Rectangle larger =
        new Rectangle(
            box.x() - grown, box.y() - grown, box.width() + 2 * grown, box.height() + 2 * grown);
    return new Region(List.of(toSurface(RoundedRectangle.outline(larger, radius))));
  }

  private double[] toSurface(double[] points) {
    double[] onSurface = new double[points.length];
    for (int i = 0; i < points.length; i += 2) {
      onSurface[i] = view.toSurfaceX(points[i]);
      onSurface[i + 1] = view.toSurfaceY(points[i + 1]);
    }
    return onSurface;
  }
}
