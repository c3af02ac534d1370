package xorlab.survey;

import xorlab.training.Experiment;

/** Estimates the cost of a run. */
final class Effort {
  private Effort() {}

  /**
   * The approximate number of multiplications in all forward passes of a run. Those in the backward
   * passes are twice as many.
   */
  static double ofARun(Experiment experiment) {
    return ofAnUpdate(experiment) * experiment.iterations();
  }

  /**
   * The approximate number of multiplications in the forward pass of one update over all points.
   */
  static double ofAnUpdate(Experiment experiment) {
    return (double) experiment.network().parameterCount() * experiment.data().points();
  }
}
