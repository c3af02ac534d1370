package xorlab.survey;

import xorlab.experiment.Experiment;

/** Estimates the cost of a run. */
final class WorkEstimate {
  private WorkEstimate() {}

  /**
   * The approximate number of multiplications in all forward passes of a run. Those in the backward
   * passes are twice as many.
   */
  static double ofRun(Experiment experiment) {
    return ofUpdate(experiment) * experiment.iterations();
  }

  /**
   * The approximate number of multiplications in the forward pass of one update over all points.
   */
  static double ofUpdate(Experiment experiment) {
    return (double) experiment.network().parameterCount() * experiment.data().points();
  }
}
