package xorlab.plot;

import java.util.ArrayList;
import java.util.List;
import xorlab.training.Moment;
import xorlab.training.Timeline;

/** The notebook's run as a landscape source takes it. */
final class LandscapeExamples {
  static final PlaneChoice RUN = new PlaneChoice.DirectionsOfTheRun();

  /** Enough losses for the finest grid. */
  static final int ALL = 10_000;

  private LandscapeExamples() {}

  static Moment moment(int iteration, Object... settings) {
    return LossExamples.timeline(iteration, settings).now();
  }

  /** Every iteration of a run. */
  static List<Visit> path(int iterations, Object... settings) {
    Timeline timeline = LossExamples.timeline(0, settings);
    List<Visit> path = new ArrayList<>();
    for (int iteration = 0; iteration <= iterations; iteration++) {
      timeline.seek(iteration, Integer.MAX_VALUE);
      path.add(new Visit(iteration, timeline.now().flat()));
    }
    return path;
  }

  static Landscape landscape(Moment moment, List<Visit> path, PlaneChoice choice, int losses) {
    LandscapeSource source = new LandscapeSource();
    source.show(moment, path, choice);
    source.work(losses);
    return source.landscape().orElseThrow();
  }
}
