package xorlab.page.lab;

import java.util.Optional;
import xorlab.page.figures.LabFrame;
import xorlab.page.figures.Selection;
import xorlab.page.ui.LabPalette;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.session.ExperimentHistory;
import xorlab.training.IterationState;

/** Builds the data of a frame; the prediction grid is reused while network and bounds stay. */
final class FrameBuilder {
  private final ExperimentHistory session;
  private Optional<PredictionGrid> grid = Optional.empty();

  FrameBuilder(ExperimentHistory session) {
    this.session = session;
  }

  /**
   * The data of the current iteration.
   *
   * @param selection of which a point or a unit may have been removed
   */
  LabFrame frame(Selection selection, boolean dark, boolean idle) {
    IterationState state = session.player().timeline().state();
    Palette palette = LabPalette.of(session.experiment(), dark);
    return new LabFrame(session, state, grid(state), palette, selection.within(state), idle);
  }

  private PredictionGrid grid(IterationState state) {
    PlotBounds bounds = PlotBounds.around(state.data().X());
    if (grid.isEmpty() || !grid.get().matches(state.network(), bounds)) {
      grid = Optional.of(new PredictionGrid(state.network(), bounds));
    }
    return grid.get();
  }
}
