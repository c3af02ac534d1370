package xorlab.share;

import xorlab.plot.LandscapeSource;
import xorlab.plot.LossCurve;
import xorlab.plot.Palette;
import xorlab.plot.ParameterTrajectory;
import xorlab.plot.Plane;
import xorlab.plot.PlaneChoice;
import xorlab.plot.Window;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Timeline;

/** The lab's run, trained once more, so that the lab itself need not move. */
final class Run {
  private final Experiment experiment;
  private final Timeline timeline;

  /** One for all portraits: its room is about a megabyte. */
  private final Plane plane;

  Run(Experiment experiment) {
    this.experiment = experiment;
    timeline = new Timeline(experiment);
    Moment start = timeline.now();
    plane = new Plane(start.network(), Window.around(start.data().X()));
  }

  /**
   * Goes towards an iteration.
   *
   * @return whether it is there, or at the last one of a run that diverged
   */
  boolean seek(int iteration, int mostUpdates) {
    return timeline.seek(iteration, mostUpdates);
  }

  Sitter sitter(Palette palette) {
    Moment moment = timeline.now();
    LandscapeSource landscape = new LandscapeSource();
    landscape.show(moment, ParameterTrajectory.of(timeline), new PlaneChoice.DirectionsOfTheRun());
    return new Sitter(experiment, moment, LossCurve.of(timeline), plane, landscape, palette);
  }

  Timeline timeline() {
    return timeline;
  }
}
