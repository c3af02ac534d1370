package xorlab.plot.survey;

import java.util.Arrays;
import java.util.OptionalInt;
import xorlab.numeric.Rounding;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.RoundedRectangle;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;

/** A cell for each run of a survey, with the mark of its outcome. */
public record CellGridFigure(Palette palette) {
  /** The room around the cells, in CSS pixels, for the ring of one at the edge. */
  private static final double MARGIN = 3;

  private static final double RING = 3;
  private static final double HALO = 5;

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
    double wide = Math.max(1, width - 2 * MARGIN);
    double high = Math.max(1, height - 2 * MARGIN);
    return CellGrid.in(new Rectangle(MARGIN, MARGIN, wide, high), count, pixel);
  }

  /**
   * @param selected the cell to highlight
   */
  public void draw(Surface surface, RunOutcomes cells, OptionalInt selected) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    CellGrid grid = grid(surface, cells.count());
    int side = (int) Rounding.nearest(grid.side() / surface.pixel());
    boolean crisp = Math.abs(surface.pixel() * side - grid.side()) < 1e-9 && side > 0;
    Raster raster = raster(cells, grid, crisp ? side : 1);
    double width = grid.side() * grid.columns();
    double height = grid.side() * grid.rows();
    surface.image(new Rectangle(grid.x(), grid.y(), width, height), raster);
    selected.ifPresent(cell -> drawRing(surface, grid.cell(cell)));
  }

  private Raster raster(RunOutcomes cells, CellGrid grid, int side) {
    int width = grid.columns() * side;
    int[] argb = new int[width * grid.rows() * side];
    Arrays.fill(argb, palette.paper().argb());
    CellMarks marks = new CellMarks(new OutcomeColors(palette), palette.paper(), side);
    for (int cell = 0; cell < cells.count(); cell++) {
      int[] mark = marks.of(cells.outcome(cell), cells.shade(cell));
      int corner = cell / grid.columns() * side * width + cell % grid.columns() * side;
      int at = 0;
      for (int row = 0; row < side; row++) {
        for (int column = 0; column < side; column++) { // too few for an arraycopy to pay off
          argb[corner + row * width + column] = mark[at++];
        }
      }
    }
    return new Raster(width, grid.rows() * side, argb);
  }

  private void drawRing(Surface surface, Rectangle cell) {
    double grown = Math.max(HALO, cell.width() / 2 + 1);
    double x = cell.x() + cell.width() / 2 - grown;
    double y = cell.y() + cell.height() / 2 - grown;
    Polyline ring = RoundedRectangle.line(new Rectangle(x, y, 2 * grown, 2 * grown), RING);
    surface.stroke(ring, Stroke.of(palette.paper(), HALO));
    surface.stroke(ring, Stroke.of(palette.accent(), RING));
  }
}
