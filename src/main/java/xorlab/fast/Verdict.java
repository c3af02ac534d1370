package xorlab.fast;

import xorlab.network.ForwardPass;
import xorlab.network.Parameters;

/** What is said of a network over all points of a plan: its loss, and whether it is right. */
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

  /** Whether every point is given its class: 1 for a prediction above 0.5. */
  boolean everyPointIsRight(double[] all, int at) {
    run(all, at);
    double[] predicted = forward.prediction().values();
    double[] label = plan.y().values();
    for (int i = 0; i < label.length; i++) {
      if (predicted[i] > 0.5 != label[i] > 0.5) {
        return false;
      }
    }
    return true;
  }

  double loss(double[] all, int at) {
    run(all, at);
    return plan.network().loss().of(forward.prediction(), plan.y());
  }

  private void run(double[] all, int at) {
    System.arraycopy(all, at, flat, 0, flat.length);
    parameters.setFlat(flat);
    forward.run(parameters);
  }
}
