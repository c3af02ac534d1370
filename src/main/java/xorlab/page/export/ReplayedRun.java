package xorlab.page.export;

import xorlab.experiment.Experiment;
import xorlab.page.ui.PacedWork;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.plot.landscape.LandscapePlane;
import xorlab.plot.landscape.ParameterTrajectory;
import xorlab.plot.landscape.ProgressiveLandscape;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** The lab's run, trained again for an export, so that the lab stays at its iteration. */
final class ReplayedRun {
  private final Experiment experiment;
  private final Timeline timeline;
  private final PacedWork pace = new PacedWork();

  /** Shared by all renderers, because it takes about a megabyte. */
  private final PredictionGrid grid;

  ReplayedRun(Experiment experiment) {
    this.experiment = experiment;
    timeline = new Timeline(experiment);
    IterationState start = timeline.state();
    grid =
        new PredictionGrid(
            timeline.state().forwardNetwork(), PlotBounds.around(start.split().all().X()));
  }

  /**
   * Trains towards an iteration for a moment.
   *
   * @return whether the run has reached that iteration, or has ended before it
   */
  boolean seek(int iteration) {
    return pace.run(updates -> timeline.seek(iteration, updates));
  }

  FigureRenderer renderer(Palette palette) {
    IterationState state = timeline.state();
    ProgressiveLandscape landscape = new ProgressiveLandscape();
    landscape.request(
        state, ParameterTrajectory.of(timeline), new LandscapePlane.PrincipalDirections());
    return new FigureRenderer(experiment, state, timeline, grid, landscape, palette);
  }

  Timeline timeline() {
    return timeline;
  }
}
