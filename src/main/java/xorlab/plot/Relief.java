package xorlab.plot;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.Contours.Contour;

/**
 * The losses on a grid as bands between contours, smooth between the points of the grid.
 *
 * @param contours one for each level, in their order
 */
public record Relief(LossLevels levels, List<Contour> contours) {
  /**
   * A tolerance of a whole grid edge: crossings are interpolated and the field is not evaluated.
   */
  private static final double WHOLE_EDGE = 1;

  /** The number of cells along each side at which contours look smooth. */
  private static final int CELLS = 48;

  static Relief of(Grid losses) {
    LossLevels levels = LossLevels.of(losses.values());
    double[] heights = new double[losses.values().length];
    for (int k = 0; k < heights.length; k++) {
      heights[k] = levels.height(losses.values()[k]);
    }
    Grid coarse = new Grid(losses.window(), losses.columns(), losses.rows(), heights);
    Grid grid = Smoothing.finer(coarse, Math.max(1, CELLS / (losses.columns() - 1)));
    Contours contours = new Contours(grid, grid::interpolated, WHOLE_EDGE);
    List<Contour> traced = new ArrayList<>();
    for (double level : levels.levels()) {
      traced.add(contours.at(levels.height(level)));
    }
    return new Relief(levels, traced);
  }
}
