package xorlab.plot.decision;

import xorlab.experiment.appearance.MarkerStyle;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;

/**
 * Draws data points: a circle for class 0, a square or a circle for class 1, each with a ring in
 * the background colour.
 *
 * @param radius of the circle, in CSS pixels; a square has the same area
 * @param outline the width of the ring; 0 for none
 */
public record PointMarkers(Palette palette, MarkerStyle markers, double radius, double outline) {
  /** The most data points drawn in full size; more of them are drawn smaller. */
  private static final double FULL_SIZE_POINTS = 16;

  /** The number of data points from which their markers have no outline. */
  private static final int BARE_POINTS = 200;

  private static final double MIN_RADIUS = 3;

  /** The distance of the ring from its marker, and its width. */
  private static final double RING_GAP = 6;

  private static final double RING = 3;

  private static final double PROBE = 5;

  /** The width of the border of a hollow marker. */
  private static final double BORDER = 1.5;

  /** The markers for a layout and a number of points. */
  public static PointMarkers of(
      Surface surface, FigureLayout layout, Palette palette, MarkerStyle markers, int points) {
    double crowding = Math.sqrt(FULL_SIZE_POINTS / Math.max(FULL_SIZE_POINTS, points));
    double radius = Math.max(MIN_RADIUS, layout.markerRadius() * crowding);
    double outline =
        layout.markerOutline() > 0 && points < BARE_POINTS
            ? surface.crispWidth(layout.markerOutline() * crowding)
            : 0;
    return new PointMarkers(palette, markers, radius, outline);
  }

  /** A ring around the marker of a point, with a halo, so that it is seen on any ground. */
  public void drawRing(Surface surface, double x, double y) {
    Circle ring = new Circle(x, y, radius + RING_GAP);
    surface.stroke(ring, Stroke.of(palette.paper(), RING + 2));
    surface.stroke(ring, Stroke.of(palette.accent(), RING));
  }

  /** A dot where the plane is probed, on a halo. */
  public void drawProbe(Surface surface, double x, double y) {
    surface.fill(new Circle(x, y, PROBE + 2), palette.paper());
    surface.fill(new Circle(x, y, PROBE), palette.accent());
  }

  /** Draws a point that is held back: the border of its marker. */
  public void drawHollow(Surface surface, double x, double y, boolean one) {
    draw(surface, x, y, one);
    surface.fill(
        enlarged(marker(surface, x, y, one), -surface.crispWidth(BORDER)), palette.paper());
  }

  private Shape marker(Surface surface, double x, double y, boolean one) {
    boolean square = markers == MarkerStyle.SHAPES && one;
    return square ? square(surface, x, y) : new Circle(x, y, radius);
  }

  public void draw(Surface surface, double x, double y, boolean one) {
    Shape marker = marker(surface, x, y, one);
    if (outline > 0) {
      surface.fill(enlarged(marker, outline), palette.paper());
    }
    surface.fill(marker, one ? palette.one() : palette.zero());
  }

  /** The square with the area of the circle, its edges between device pixels. */
  private Rectangle square(Surface surface, double x, double y) {
    double side = surface.crispWidth(radius * Math.sqrt(Math.PI));
    return new Rectangle(surface.snap(x - side / 2), surface.snap(y - side / 2), side, side);
  }

  private static Shape enlarged(Shape marker, double by) {
    if (marker instanceof Circle circle) {
      return new Circle(circle.x(), circle.y(), circle.radius() + by);
    }
    Rectangle box = (Rectangle) marker;
    return new Rectangle(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
  }
}
