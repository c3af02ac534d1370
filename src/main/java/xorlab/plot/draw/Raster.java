package xorlab.plot.draw;

/**
 * A small image.
 *
 * @param argb a colour for each pixel, row after row from the top: alpha in the highest byte, then
 *     red, green, blue. It must not be changed.
 */
public record Raster(int columns, int rows, int[] argb) {
  public Raster {
    if (argb.length != columns * rows) {
      throw new IllegalArgumentException(
          "A raster of " + columns + "x" + rows + " takes a colour for each cell.");
    }
  }
}
