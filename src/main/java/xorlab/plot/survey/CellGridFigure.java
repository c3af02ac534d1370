package xorlab.plot.survey;

import java.util.Arrays;
import java.util.OptionalInt;
import xorlab.numeric.Rounding;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

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
  private static final int GAP_FROM = 4;

  private static final int SHAPE_FROM = 8;

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
    double available = Math.max(1, height - LEGEND);
    return CellGrid.in(new Rectangle(0, 0, Math.max(1, width), available), count, pixel);
  }

  /**
   * @param selected the cell to highlight
   */
  public void draw(Surface surface, RunOutcomes cells, OptionalInt selected) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    CellGrid grid = grid(surface, cells.count());
    OutcomeColors colors = new OutcomeColors(palette);
    int side = (int) Rounding.nearest(grid.side() / surface.pixel());
    boolean crisp = Math.abs(surface.pixel() * side - grid.side()) < 1e-9 && side > 0;
    Raster raster = raster(cells, grid, colors, crisp ? side : 1);
    double width = grid.side() * grid.columns();
    double height = grid.side() * grid.rows();
    surface.image(new Rectangle(grid.x(), grid.y(), width, height), raster);
    selected.ifPresent(cell -> drawSelection(surface, grid.cell(cell)));
    drawLegend(surface, colors);
  }

  private Raster raster(RunOutcomes cells, CellGrid grid, OutcomeColors colors, int side) {
    int width = grid.columns() * side;
    int[] argb = new int[width * grid.rows() * side];
    Arrays.fill(argb, palette.paper().argb());
    boolean[][] masks = new boolean[RunOutcomes.Outcome.values().length][];
    for (RunOutcomes.Outcome type : RunOutcomes.Outcome.values()) {
      masks[type.ordinal()] = mask(type, side);
    }
    for (int cell = 0; cell < cells.count(); cell++) {
      RunOutcomes.Outcome type = cells.outcome(cell);
      int color = colors.argb(type, cells.shade(cell));
      int corner = cell / grid.columns() * side * width + cell % grid.columns() * side;
      if (side == 1) {
        argb[corner] = color;
      } else {
        stamp(argb, width, corner, masks[type.ordinal()], side, color);
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
  private static boolean[] mask(RunOutcomes.Outcome type, int side) {
    int inner = side < GAP_FROM ? side : side - 1;
    int thick = Math.max(1, inner / 5);
    boolean shaped = side >= SHAPE_FROM;
    boolean[] mask = new boolean[side * side];
    for (int i = 0; i < mask.length; i++) {
      int x = i % side;
      int y = i / side;
      int edge = Math.min(Math.min(x, y), Math.min(inner - 1 - x, inner - 1 - y));
      int diagonal = Math.min(Math.abs(x - y), Math.abs(inner - 1 - x - y));
      boolean inside = edge >= 0;
      mask[i] =
          inside
              && switch (type) {
                case WAITING, SOLVED -> true;
                case UNSOLVED -> !shaped || edge < thick;
                case DIVERGED -> !shaped || diagonal < thick;
              };
    }
    return mask;
  }

  private void drawSelection(Surface surface, Rectangle cell) {
    double grown = Math.max(3, cell.width() / 2 + 2);
    double x = cell.x() + cell.width() / 2;
    double y = cell.y() + cell.height() / 2;
    Rectangle ring = new Rectangle(x - grown, y - grown, 2 * grown, 2 * grown);
    surface.stroke(ring, Stroke.of(palette.paper(), 4));
    surface.stroke(ring, Stroke.of(palette.ink(), 2));
  }

  private void drawLegend(Surface surface, OutcomeColors colors) {
    double y = surface.height() - LEGEND / 2;
    double x = 2;
    double width = surface.width();
    boolean brief = width < 520;
    x = drawBar(surface, colors, RunOutcomes.Outcome.SOLVED, x, y);
    x = drawWord(surface, brief ? "soon to late" : "solved: sooner to later", x, y);
    x = drawBar(surface, colors, RunOutcomes.Outcome.UNSOLVED, x, y);
    x = drawWord(surface, brief ? "not: low to high" : "not solved: low to high loss", x, y);
    if (!brief) {
      Rectangle box = new Rectangle(x, y - SWATCH / 2, SWATCH, SWATCH);
      Stroke stroke = Stroke.of(palette.ink(), 2.5);
      surface.stroke(Polyline.of(box.x(), box.y(), box.right(), box.bottom()), stroke);
      surface.stroke(Polyline.of(box.x(), box.bottom(), box.right(), box.y()), stroke);
      drawWord(surface, "diverged", box.right() + 6, y);
    }
  }

  private double drawBar(
      Surface surface, OutcomeColors colors, RunOutcomes.Outcome type, double x, double y) {
    double available = surface.width() < 520 ? BAR / 2 : BAR;
    for (double at = 0; at < available; at++) {
      Color color = colors.of(type, at / available);
      surface.fill(new Rectangle(x + at, y - SWATCH / 2, 1.5, SWATCH), color);
    }
    return x + available + 6;
  }

  private double drawWord(Surface surface, String word, double x, double y) {
    double size = surface.width() < 520 ? FONT - 1 : FONT;
    TextStyle style = TextStyle.sans(size, Anchor.START);
    surface.text(word, x, y + size * TextStyle.HALF_DIGIT, style, palette.muted());
    return x + TextMetrics.width(word, style) + 12;
  }
}
