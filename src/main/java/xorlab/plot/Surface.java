package xorlab.plot;

import xorlab.numeric.Rounding;

/**
 * What figures are drawn on: a canvas in the page, Java2D in the tests. All lengths are CSS pixels;
 * x grows to the right, y downwards, from the top left corner.
 */
public interface Surface {
  double width();

  double height();

  /** The side of a device pixel in CSS pixels: 1 on a plain screen, 0.5 on one twice as dense. */
  double pixel();

  void fill(Shape shape, Color color);

  /** Strokes along the shape: corners mitred on a rectangle, else round; ends cut off square. */
  void stroke(Shape shape, Pen pen);

  /** Draws a raster over a place, smoothed where the place has more pixels. */
  void image(Shape.Rectangle place, Raster raster);

  /** Sets a text of one line on the baseline y. */
  void text(String text, double x, double y, TextStyle style, Color color);

  /** A line width of whole device pixels, one at least. */
  default double crispWidth(double width) {
    return pixel() * Math.max(1, Rounding.nearest(width / pixel()));
  }

  /** The nearest place between two device pixels, where the edge of something filled is crisp. */
  default double snap(double position) {
    return pixel() * Rounding.nearest(position / pixel());
  }

  /**
   * Where the middle of an upright or level line goes so that its edges fall between device pixels.
   *
   * @param position the wanted x or y
   * @param width the line's, as {@link #crispWidth} gives it
   */
  default double crisp(double position, double width) {
    boolean odd = Rounding.nearest(width / pixel()) % 2 == 1;
    return snap(position) + (odd ? pixel() / 2 : 0);
  }
}
