package xorlab.page.export;

import xorlab.experiment.Experiment;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.plot.landscape.LandscapePlane;
import xorlab.plot.landscape.ParameterTrajectory;
import xorlab.plot.landscape.ProgressiveLandscape;
import xorlab.plot.loss.LossCurve;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** The lab's run, trained once more, so that the lab itself need not move. */
final class ReplayedRun {
  private final Experiment experiment;
  private final Timeline timeline;

  /** One for all portraits: its room is about a megabyte. */
  private final PredictionGrid plane;

  ReplayedRun(Experiment experiment) {
    this.experiment = experiment;
    timeline = new Timeline(experiment);
    IterationState start = timeline.state();
    plane = new PredictionGrid(start.network(), PlotBounds.around(start.data().X()));
  }

  /**
   * Goes towards an iteration.
   *
   * @return whether it is there, or at the last one of a run that diverged
   */
  boolean seek(int iteration, int mostUpdates) {
    return timeline.seek(iteration, mostUpdates);
  }

  FigureRenderer renderer(Palette palette) {
    IterationState state = timeline.state();
    ProgressiveLandscape landscape = new ProgressiveLandscape();
    landscape.request(
        state, ParameterTrajectory.of(timeline), new LandscapePlane.PrincipalDirections());
    return new FigureRenderer(experiment, state, LossCurve.of(timeline), plane, landscape, palette);
  }

  Timeline timeline() {
    return timeline;
  }
}
