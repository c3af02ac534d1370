package xorlab.plot.decision;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.axis.Axes;
import xorlab.plot.contour.Grid;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Shape.Region;
import xorlab.plot.draw.Surface;

/**
 * The plane shaded by the predicted probability: a smooth raster, with a tint of the class on each
 * side of the boundary. The tint follows the contour, so that the jump at one half is sharp on the
 * coarsest grid.
 *
 * @param box that is shaded
 */
record ProbabilityShading(Palette palette, Rectangle box) {

  /**
   * @param ones where the prediction is above one half, on the surface
   */
  void draw(Surface surface, Axes axes, Grid grid, Region ones) {
    // The pixels of a raster have their middles inside, the outermost points of the grid are on
    // the edge: so the raster is larger than the box by half of a cell on each side.
    double halfX = axes.box().width() / (grid.columns() - 1) / 2;
    double halfY = axes.box().height() / (grid.rows() - 1) / 2;
    Rectangle place = grown(axes.box(), halfX, halfY);
    surface.image(place, raster(grid));
    surface.fill(without(grown(place, 1, 1), List.of(corners(box))), palette.paper());
    surface.fill(without(box, ones.loops()), palette.maps().at(0).withAlpha(Palette.JUMP));
    surface.fill(ones, palette.maps().at(1).withAlpha(Palette.JUMP));
  }

  private Raster raster(Grid grid) {
    double[] values = grid.values();
    int columns = grid.columns();
    int[] argb = new int[values.length];
    int at = 0;
    for (int row = grid.rows() - 1; row >= 0; row--) {
      int first = row * columns;
      for (int column = 0; column < columns; column++) {
        double signed = values[first + column] - DecisionSurface.THRESHOLD;
        argb[at++] = palette.maps().argb(signed * Palette.SLOPE + 0.5);
      }
    }
    return new Raster(columns, grid.rows(), argb);
  }

  private static Rectangle grown(Rectangle box, double x, double y) {
    return new Rectangle(box.x() - x, box.y() - y, box.width() + 2 * x, box.height() + 2 * y);
  }

  /** A rectangle with holes. */
  private static Region without(Rectangle outside, List<double[]> holes) {
    List<double[]> loops = new ArrayList<>(holes);
    loops.add(corners(outside));
    return new Region(loops);
  }

  private static double[] corners(Rectangle box) {
    return new double[] {
      box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom()
    };
  }
}
