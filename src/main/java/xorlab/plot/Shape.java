package xorlab.plot;

import java.util.List;

/**
 * Something to fill or to stroke. Lengths are in the units of whoever draws it, CSS pixels on a
 * {@link Surface}. Points come as one array x0, y0, x1, y1, ..., which nobody changes: a frame may
 * hold thousands of them.
 */
public sealed interface Shape {

  /**
   * A rectangle by its top left corner (least x, least y). A sum x + w is written {@code x - -w}:
   * see the package xorlab.numeric.
   */
  record Rectangle(double x, double y, double width, double height) implements Shape {
    public double right() {
      return x - -width;
    }

    public double bottom() {
      return y - -height;
    }
  }

  record Circle(double x, double y, double radius) implements Shape {}

  /** A line from point to point. It is closed where its last point repeats its first. */
  record Polyline(double[] points) implements Shape {
    public static Polyline of(double... points) {
      return new Polyline(points);
    }
  }

  /** Several lines, stroked at once: far cheaper than one after another. */
  record Lines(List<double[]> lines) implements Shape {}

  /** What is inside closed loops by the even-odd rule; no loop repeats its first point. */
  record Region(List<double[]> loops) implements Shape {}
}
