package xorlab.plot;

import java.util.ArrayList;
import java.util.List;
import xorlab.training.Timeline;

/** The way of a run through its parameters. */
public final class ParameterTrajectory {
  /** A picture needs no more points than this. */
  private static final int MOST_POINTS = 60;

  private ParameterTrajectory() {}

  /**
   * Points along a run, ascending and evenly spread, from the start to the furthest iteration that
   * is kept. They share their arrays with the timeline.
   */
  public static List<Visit> of(Timeline timeline) {
    List<Visit> points = new ArrayList<>();
    int stride = (timeline.keptStates() + MOST_POINTS - 1) / MOST_POINTS;
    for (int i = 0; i < timeline.keptStates(); i += stride) {
      points.add(new Visit(timeline.keptIteration(i), timeline.keptAt(i)));
    }
    return points;
  }
}
