package xorlab.plot.landscape;

import java.util.ArrayList;
import java.util.List;
import xorlab.training.Timeline;

/** The way of a run through its parameters. */
public final class ParameterTrajectory {
  /** A picture needs no more points than this. */
  private static final int MAX_POINTS = 60;

  private ParameterTrajectory() {}

  /**
   * Points along a run, ascending and evenly spread, from the start to the furthest iteration that
   * is kept. They share their arrays with the timeline.
   */
  public static List<TrajectoryPoint> of(Timeline timeline) {
    List<TrajectoryPoint> points = new ArrayList<>();
    int stride = (timeline.checkpoints() + MAX_POINTS - 1) / MAX_POINTS;
    for (int i = 0; i < timeline.checkpoints(); i += stride) {
      points.add(
          new TrajectoryPoint(timeline.checkpointIteration(i), timeline.checkpointParameters(i)));
    }
    return points;
  }
}
