package xorlab.plot.survey;

import java.util.OptionalInt;
import xorlab.plot.draw.Shape.Rectangle;

/**
 * The boxes of many cells, row after row from the top left.
 *
 * @param side of a cell, in CSS pixels
 * @param x of the first cell
 * @param y of the first cell
 */
public record CellGrid(int count, int columns, int rows, double side, double x, double y) {
  private static final int ROUND = 10;

  /** Cells from this side on, in device pixels, are not made smaller for round rows. */
  private static final int LARGE = 10;

  /**
   * The grid with the largest square cells that fit, of whole device pixels if possible, and in
   * rows of a multiple of ten cells if those fit too.
   *
   * @param count of cells
   * @param pixel the side of a device pixel, in CSS pixels
   */
  public static CellGrid in(Rectangle box, int count, double pixel) {
    int wide = (int) Math.floor(box.width() / pixel);
    int high = (int) Math.floor(box.height() / pixel);
    int side = (int) Math.sqrt((double) wide * high / count) + 1;
    while (side > 1 && (wide / side) * (high / side) < count) {
      side--;
    }
    if ((wide / side) * (high / side) < count) {
      return overlapping(box, count);
    }
    int columns = wide / side;
    int least = side < LARGE ? Math.max(1, side - 1) : side;
    for (int smaller = side; smaller >= least; smaller--) {
      int round = wide / smaller / ROUND * ROUND;
      if (round > 0 && rows(count, round) * smaller <= high) {
        columns = round;
        side = smaller;
        break;
      }
    }
    return placed(box, count, Math.min(columns, count), pixel * side, pixel);
  }

  /** There are more cells than device pixels, so cells share them. */
  private static CellGrid overlapping(Rectangle box, int count) {
    int columns = (int) Math.ceil(Math.sqrt(box.width() / box.height() * count));
    columns = (columns + ROUND - 1) / ROUND * ROUND;
    double side = Math.min(box.width() / columns, box.height() / rows(count, columns));
    return placed(box, count, columns, side, 0);
  }

  private static CellGrid placed(Rectangle box, int count, int columns, double side, double pixel) {
    double left = (box.width() - side * columns) / 2;
    double x = pixel > 0 ? pixel * Math.floor(left / pixel) : left;
    return new CellGrid(count, columns, rows(count, columns), side, box.x() + x, box.y());
  }

  private static int rows(int count, int columns) {
    return (count + columns - 1) / columns;
  }

  /** The cell at a point of the surface. */
  public OptionalInt at(double x, double y) {
    int column = (int) Math.floor((x - this.x) / side);
    int row = (int) Math.floor((y - this.y) / side);
    int cell = row * columns + column;
    boolean exists = column >= 0 && column < columns && row >= 0 && cell < count;
    return exists ? OptionalInt.of(cell) : OptionalInt.empty();
  }

  /** The box of a cell. */
  public Rectangle cell(int cell) {
    double left = side * (cell % columns);
    double top = side * (cell / columns);
    return new Rectangle(x + left, y + top, side, side);
  }
}
