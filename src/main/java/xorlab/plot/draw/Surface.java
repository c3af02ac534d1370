package xorlab.plot.draw;

import xorlab.numeric.Rounding;

/**
 * The surface that figures are drawn on: a canvas in the page, Java2D in the tests. All lengths are
 * CSS pixels; x grows to the right and y downwards from the top left corner.
 */
public interface Surface {
  double width();

  double height();

  /**
   * The side of a device pixel in CSS pixels: 1 on an ordinary screen, 0.5 on one of twice the
   * density.
   */
  double pixel();

  void fill(Shape shape, Color color);

  /**
   * Strokes the outline of a shape or a line: joins are mitred on a rectangle, otherwise round;
   * ends are butt.
   */
  void stroke(Shape shape, Stroke stroke);

  /** Draws a raster into a rectangle, smoothed where it is enlarged. */
  void image(Shape.Rectangle place, Raster raster);

  /** Draws one line of text with its baseline at y. */
  void text(String text, double x, double y, TextStyle style, Color color);

  /** A line width of whole device pixels, at least one. */
  default double crispWidth(double width) {
    return pixel() * Math.max(1, Rounding.nearest(width / pixel()));
  }

  /** The nearest position between two device pixels, where the edge of a filled shape is crisp. */
  default double snap(double position) {
    return pixel() * Rounding.nearest(position / pixel());
  }

  /**
   * The position of the middle of a vertical or horizontal line at which its edges are between
   * device pixels.
   *
   * @param position the wanted x or y
   * @param width of the line, from {@link #crispWidth}
   */
  default double crisp(double position, double width) {
    boolean odd = Rounding.nearest(width / pixel()) % 2 == 1;
    return snap(position) + (odd ? pixel() / 2 : 0);
  }
}
