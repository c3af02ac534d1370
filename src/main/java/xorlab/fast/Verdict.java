package xorlab.fast;

import xorlab.network.ForwardPass;
import xorlab.network.Parameters;

/** The loss of a network over all points of a plan, and whether it classifies them all rightly. */
final class Verdict {
  private final Plan plan;
  private final Parameters parameters;
  private final ForwardPass forward;
  private final double[] flat;

  Verdict(Plan plan) {
    this.plan = plan;
    parameters = new Parameters(plan.network());
    forward = new ForwardPass(plan.network(), plan.X());
    flat = new double[plan.network().parameterCount()];
  }

  /** Evaluates the parameters that start at a place of an array. */
  void lookAt(double[] all, int at) {
    System.arraycopy(all, at, flat, 0, flat.length);
    parameters.setFlat(flat);
    forward.run(parameters);
  }

  /** Whether every point is given the class of its label. */
  boolean everyPointIsRight() {
    double[] predicted = forward.prediction().values();
    double[] label = plan.y().values();
    for (int i = 0; i < label.length; i++) {
      if (ForwardPass.classOf(predicted[i]) != ForwardPass.classOf(label[i])) {
        return false;
      }
    }
    return true;
  }

  double loss() {
    return plan.network().loss().of(forward.prediction(), plan.y());
  }
}
