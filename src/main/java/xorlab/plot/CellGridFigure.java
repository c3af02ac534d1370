package xorlab.plot;

import java.util.Arrays;
import java.util.OptionalInt;
import xorlab.numeric.Rounding;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.TextStyle.Anchor;

/**
 * A cell for each run of a survey, and a legend below. The colour shows the outcome; so does the
 * shape where cells are large enough: solved is filled, not solved is a frame, diverged is a cross.
 */
public record CellGridFigure(Palette palette) {
  private static final double LEGEND = 30;
  private static final double FONT = 12;
  private static final double SWATCH = 11;
  private static final double BAR = 46;

  /** The side in device pixels from which cells have a gap between them. */
  private static final int GAPS = 4;

  private static final int SHAPES = 8;

  /** The grid of the cells on a surface. */
  public static CellGrid grid(Surface surface, int count) {
    return grid(surface.width(), surface.height(), surface.pixel(), count);
  }

  /**
   * The grid of the cells on a surface of this size, in CSS pixels.
   *
   * @param pixel the side of a device pixel, in CSS pixels
   */
  public static CellGrid grid(double width, double height, double pixel, int count) {
    double room = Math.max(1, height - LEGEND);
    return CellGrid.in(new Rectangle(0, 0, Math.max(1, width), room), count, pixel);
  }

  /**
   * @param chosen the cell to highlight
   */
  public void draw(Surface surface, Cells cells, OptionalInt chosen) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    CellGrid grid = grid(surface, cells.count());
    CellColours colours = new CellColours(palette);
    int side = (int) Rounding.nearest(grid.side() / surface.pixel());
    boolean crisp = Math.abs(surface.pixel() * side - grid.side()) < 1e-9 && side > 0;
    Raster raster = raster(cells, grid, colours, crisp ? side : 1);
    double width = grid.side() * grid.columns();
    double height = grid.side() * grid.rows();
    surface.image(new Rectangle(grid.x(), grid.y(), width, height), raster);
    chosen.ifPresent(cell -> drawChosen(surface, grid.cell(cell)));
    drawLegend(surface, colours);
  }

  private Raster raster(Cells cells, CellGrid grid, CellColours colours, int side) {
    int width = grid.columns() * side;
    int[] argb = new int[width * grid.rows() * side];
    Arrays.fill(argb, palette.paper().argb());
    boolean[][] masks = new boolean[Cells.Kind.values().length][];
    for (Cells.Kind kind : Cells.Kind.values()) {
      masks[kind.ordinal()] = mask(kind, side);
    }
    for (int cell = 0; cell < cells.count(); cell++) {
      Cells.Kind kind = cells.kind(cell);
      int color = colours.argb(kind, cells.place(cell));
      int corner = cell / grid.columns() * side * width + cell % grid.columns() * side;
      if (side == 1) {
        argb[corner] = color;
      } else {
        stamp(argb, width, corner, masks[kind.ordinal()], side, color);
      }
    }
    return new Raster(width, grid.rows() * side, argb);
  }

  private static void stamp(
      int[] argb, int width, int corner, boolean[] mask, int side, int color) {
    for (int i = 0; i < mask.length; i++) {
      if (mask[i]) {
        argb[corner + i / side * width + i % side] = color;
      }
    }
  }

  /** Which device pixels of a cell are coloured, row after row. */
  private static boolean[] mask(Cells.Kind kind, int side) {
    int inner = side < GAPS ? side : side - 1;
    int thick = Math.max(1, inner / 5);
    boolean shaped = side >= SHAPES;
    boolean[] mask = new boolean[side * side];
    for (int i = 0; i < mask.length; i++) {
      int x = i % side;
      int y = i / side;
      int edge = Math.min(Math.min(x, y), Math.min(inner - 1 - x, inner - 1 - y));
      int diagonal = Math.min(Math.abs(x - y), Math.abs(inner - 1 - x - y));
      boolean inside = edge >= 0;
      mask[i] =
          inside
              && switch (kind) {
                case WAITING, SOLVED -> true;
                case UNSOLVED -> !shaped || edge < thick;
                case DIVERGED -> !shaped || diagonal < thick;
              };
    }
    return mask;
  }

  private void drawChosen(Surface surface, Rectangle cell) {
    double grown = Math.max(3, cell.width() / 2 + 2);
    double x = cell.x() + cell.width() / 2;
    double y = cell.y() + cell.height() / 2;
    Rectangle ring = new Rectangle(x - grown, y - grown, 2 * grown, 2 * grown);
    surface.stroke(ring, Pen.of(palette.paper(), 4));
    surface.stroke(ring, Pen.of(palette.ink(), 2));
  }

  private void drawLegend(Surface surface, CellColours colours) {
    double y = surface.height() - LEGEND / 2;
    double x = 2;
    double width = surface.width();
    boolean brief = width < 520;
    x = bar(surface, colours, Cells.Kind.SOLVED, x, y);
    x = word(surface, brief ? "soon to late" : "solved: sooner to later", x, y);
    x = bar(surface, colours, Cells.Kind.UNSOLVED, x, y);
    x = word(surface, brief ? "not: low to high" : "not solved: low to high loss", x, y);
    if (!brief) {
      Rectangle box = new Rectangle(x, y - SWATCH / 2, SWATCH, SWATCH);
      Pen pen = Pen.of(palette.ink(), 2.5);
      surface.stroke(Polyline.of(box.x(), box.y(), box.right(), box.bottom()), pen);
      surface.stroke(Polyline.of(box.x(), box.bottom(), box.right(), box.y()), pen);
      word(surface, "diverged", box.right() + 6, y);
    }
  }

  private double bar(Surface surface, CellColours colours, Cells.Kind kind, double x, double y) {
    double room = surface.width() < 520 ? BAR / 2 : BAR;
    for (double at = 0; at < room; at++) {
      Color color = colours.of(kind, at / room);
      surface.fill(new Rectangle(x + at, y - SWATCH / 2, 1.5, SWATCH), color);
    }
    return x + room + 6;
  }

  private double word(Surface surface, String word, double x, double y) {
    double size = surface.width() < 520 ? FONT - 1 : FONT;
    TextStyle style = TextStyle.sans(size, Anchor.START);
    surface.text(word, x, y + size * TextStyle.HALF_DIGIT, style, palette.muted());
    return x + TextFit.width(word, style) + 12;
  }
}
