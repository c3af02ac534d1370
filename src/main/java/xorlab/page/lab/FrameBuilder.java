package xorlab.page.lab;

import java.util.Optional;
import java.util.OptionalInt;
import xorlab.page.figures.LabFrame;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.session.ExperimentHistory;
import xorlab.training.IterationState;

/** Makes what a frame shows, and keeps what the next one may show again. */
final class FrameBuilder {
  private final ExperimentHistory session;
  private Optional<PredictionGrid> plane = Optional.empty();

  FrameBuilder(ExperimentHistory session) {
    this.session = session;
  }

  /**
   * The iteration at which the lab is.
   *
   * @param selectedPoint the data point that the reader looks at, which may have been removed
   */
  LabFrame frame(OptionalInt selectedPoint, Palette palette, boolean idle) {
    IterationState now = session.player().timeline().state();
    boolean there = selectedPoint.isPresent() && selectedPoint.getAsInt() < now.data().points();
    OptionalInt point = there ? selectedPoint : OptionalInt.empty();
    return new LabFrame(session, now, plane(now), palette, point, idle);
  }

  private PredictionGrid plane(IterationState state) {
    PlotBounds bounds = PlotBounds.around(state.data().X());
    if (plane.isEmpty() || !plane.get().matches(state.network(), bounds)) {
      plane = Optional.of(new PredictionGrid(state.network(), bounds));
    }
    return plane.get();
  }
}
