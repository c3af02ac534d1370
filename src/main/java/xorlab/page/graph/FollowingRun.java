package xorlab.page.graph;

import org.teavm.jso.browser.Performance;
import xorlab.experiment.Experiment;
import xorlab.page.ui.PacedWork;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** The lab's run, trained again up to the iteration that the lab shows, a moment at a time. */
final class FollowingRun {
  /** The longest time for one frame while the lab is at rest, in milliseconds. */
  private static final double FRAME_MILLISECONDS = 8;

  private final Experiment experiment;
  private final Timeline timeline;
  private final PacedWork pace = new PacedWork();

  FollowingRun(Experiment experiment) {
    this.experiment = experiment;
    timeline = new Timeline(experiment);
  }

  boolean isOf(Experiment other) {
    return experiment.sameRun(other);
  }

  /**
   * Trains towards an iteration for a short moment, such as while the lab trains too.
   *
   * @return whether the run has reached that iteration, or has ended before it
   */
  boolean approach(int iteration) {
    return pace.run(updates -> timeline.seek(iteration, updates));
  }

  /** Trains towards an iteration for a part of a frame; returns what {@link #approach} does. */
  boolean seek(int iteration) {
    double end = Performance.now() + FRAME_MILLISECONDS;
    boolean reached = approach(iteration);
    while (!reached && Performance.now() < end) {
      reached = approach(iteration);
    }
    return reached;
  }

  /** Trains to an iteration, however long that takes. */
  void complete(int iteration) {
    timeline.seek(iteration, Integer.MAX_VALUE);
    // A run that ends on the way goes back first.
    timeline.seek(iteration, Integer.MAX_VALUE);
  }

  /**
   * Trains up to {@code furthest}, where that has not been done, and then goes to an iteration, for
   * a part of a frame.
   */
  boolean seek(int iteration, int furthest) {
    return (timeline.hasEnded() || timeline.lastTrained() >= furthest || seek(furthest))
        && seek(iteration);
  }

  IterationState state() {
    return timeline.state();
  }

  Timeline timeline() {
    return timeline;
  }
}
