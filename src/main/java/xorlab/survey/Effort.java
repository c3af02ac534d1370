package xorlab.survey;

import xorlab.training.Experiment;

/** How much work a run is. */
final class Effort {
  private Effort() {}

  /**
   * Multiplications of all the forward passes of a run, roughly: the backward ones are twice it.
   */
  static double ofARun(Experiment experiment) {
    return ofAnUpdate(experiment) * experiment.iterations();
  }

  /** The same for one update over all points. */
  static double ofAnUpdate(Experiment experiment) {
    return (double) experiment.network().parameterCount() * experiment.data().points();
  }
}
