package xorlab.plot.landscape;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.contour.CatmullRomInterpolation;
import xorlab.plot.contour.Contours;
import xorlab.plot.contour.Contours.Contour;
import xorlab.plot.contour.Grid;

/**
 * The losses on a grid as bands between contours, smooth between the points of the grid.
 *
 * @param contours one for each level, in their order
 */
public record LossContours(LossLevels levels, List<Contour> contours) {
  /**
   * A tolerance of a whole grid edge: crossings are interpolated and the field is not evaluated.
   */
  private static final double WHOLE_EDGE = 1;

  /** The number of cells along each side at which contours look smooth. */
  private static final int CELLS = 48;

  static LossContours of(Grid losses) {
    LossLevels levels = LossLevels.of(losses.values());
    double[] heights = new double[losses.values().length];
    for (int k = 0; k < heights.length; k++) {
      heights[k] = levels.height(losses.values()[k]);
    }
    Grid coarse = new Grid(losses.bounds(), losses.columns(), losses.rows(), heights);
    Grid grid = CatmullRomInterpolation.refine(coarse, Math.max(1, CELLS / (losses.columns() - 1)));
    Contours contours = new Contours(grid, grid::interpolated, WHOLE_EDGE);
    List<Contour> traced = new ArrayList<>();
    for (double level : levels.levels()) {
      traced.add(contours.at(levels.height(level)));
    }
    return new LossContours(levels, traced);
  }
}
