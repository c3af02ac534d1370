package xorlab.page.lab;

import java.util.Optional;
import java.util.OptionalInt;
import xorlab.page.figures.LabFrame;
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
   * @param selectedPoint the row in X of the selected data point, which may have been removed
   */
  LabFrame frame(OptionalInt selectedPoint, Palette palette, boolean idle) {
    IterationState state = session.player().timeline().state();
    boolean exists = selectedPoint.isPresent() && selectedPoint.getAsInt() < state.data().points();
    OptionalInt point = exists ? selectedPoint : OptionalInt.empty();
    return new LabFrame(session, state, grid(state), palette, point, idle);
  }

  private PredictionGrid grid(IterationState state) {
    PlotBounds bounds = PlotBounds.around(state.data().X());
    if (grid.isEmpty() || !grid.get().matches(state.network(), bounds)) {
      grid = Optional.of(new PredictionGrid(state.network(), bounds));
    }
    return grid.get();
  }
}
