package xorlab.plot.draw;

import java.util.List;

/**
 * Something to fill or to stroke. Lengths are in the units of the caller: CSS pixels on a {@link
 * Surface}. Points are one array x0, y0, x1, y1, ..., which must not be changed and is not copied,
 * because a frame may have thousands of points.
 */
public sealed interface Shape {

  /** A rectangle by its top left corner: its least x and its least y. */
  record Rectangle(double x, double y, double width, double height) implements Shape {
    public double right() {
      return x + width;
    }

    public double bottom() {
      return y + height;
    }

    public boolean contains(double pointX, double pointY) {
      return x <= pointX && pointX <= right() && y <= pointY && pointY <= bottom();
    }

    /** Whether two rectangles have a point in common. */
    public boolean touches(Rectangle other) {
      return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }
  }

  record Circle(double x, double y, double radius) implements Shape {}

  /** A line from point to point. It is closed if its last point repeats its first. */
  record Polyline(double[] points) implements Shape {
    public static Polyline of(double... points) {
      return new Polyline(points);
    }
  }

  /** Several lines, stroked at once, which is much cheaper than one after another. */
  record Lines(List<double[]> lines) implements Shape {}

  /** The inside of closed loops by the even-odd rule. No loop repeats its first point. */
  record Region(List<double[]> loops) implements Shape {}
}
