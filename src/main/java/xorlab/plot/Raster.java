package xorlab.plot;

/**
 * A small picture.
 *
 * @param argb a colour for each cell, row after row, the top row first: alpha in the highest byte,
 *     then red, green, blue. Nobody changes it.
 */
public record Raster(int columns, int rows, int[] argb) {
  public Raster {
    if (argb.length != columns * rows) {
      throw new IllegalArgumentException(
          "A raster of " + columns + "x" + rows + " takes a colour for each cell.");
    }
  }
}
