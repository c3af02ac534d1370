package xorlab.survey;

import xorlab.experiment.Experiment;
import xorlab.kernel.BatchTrainer;

/** Estimates the cost of a run. */
final class WorkEstimate {
  /** What a small network's update costs beyond its multiplications: loops over layers. */
  private static final double LOOPS = 1000;

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

  /** The time that a run takes, as the number of multiplications that take as long. */
  static double timeOfRun(Experiment experiment) {
    boolean hasLoops = KernelSlice.plan(experiment).filter(BatchTrainer::isUnrolled).isEmpty();
    return ofRun(experiment) + (hasLoops ? LOOPS * experiment.iterations() : 0);
  }
}
