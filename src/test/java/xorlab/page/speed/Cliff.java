package xorlab.page.speed;

import java.util.List;

/** A size at which the cost jumps out of proportion. */
final class Cliff {
  /** The greatest allowed growth of the time per multiplication from one size to the next. */
  static final double LIMIT = 3;

  private Cliff() {}

  /** The greatest such growth in a race, on either engine. */
  static double worst(Race race) {
    double worst = 0;
    for (ScalingSeries growth : ScalingSeries.values()) {
      for (Contestant engine : List.of(Contestant.LAB_JS, Contestant.LAB_WASM)) {
        worst = Math.max(worst, worst(growth, race.costs(engine, growth)));
      }
    }
    return worst;
  }

  /**
   * @param times for an epoch of each size
   */
  static double worst(ScalingSeries growth, double[] times) {
    List<WorkloadSize> sizes = growth.sizes();
    double worst = 0;
    for (int i = 1; i < times.length; i++) {
      double before = times[i - 1] / sizes.get(i - 1).products();
      double after = times[i] / sizes.get(i).products();
      worst = Math.max(worst, after / before);
    }
    return worst;
  }
}
