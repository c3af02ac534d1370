package xorlab.plot.landscape;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.loss.LossExamples;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** The notebook's run as input for landscapes. */
public final class LandscapeExamples {
  public
  /** The plane through the principal directions of the run. */
  static final LandscapePlane RUN = new LandscapePlane.PrincipalDirections();

  /** Enough losses for the finest grid. */
  public static final int ALL = 10_000;

  private LandscapeExamples() {}

  public
  /** An iteration of an example run. */
  static IterationState state(int iteration, Object... settings) {
    return LossExamples.timeline(iteration, settings).state();
  }

  /** Every iteration of a run. */
  public static List<TrajectoryPoint> path(int iterations, Object... settings) {
    Timeline timeline = LossExamples.timeline(0, settings);
    List<TrajectoryPoint> path = new ArrayList<>();
    for (int iteration = 0; iteration <= iterations; iteration++) {
      timeline.seek(iteration, Integer.MAX_VALUE);
      path.add(new TrajectoryPoint(iteration, timeline.state().flat()));
    }
    return path;
  }

  public
  /** A landscape at its finest. */
  static Landscape landscape(
      IterationState state, List<TrajectoryPoint> path, LandscapePlane choice, int losses) {
    ProgressiveLandscape source = new ProgressiveLandscape();
    source.request(state, path, choice);
    source.compute(losses);
    return source.landscape().orElseThrow();
  }
}
