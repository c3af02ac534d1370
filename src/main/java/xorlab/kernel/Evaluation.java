package xorlab.kernel;

import xorlab.network.ForwardPass;
import xorlab.network.Parameters;

/**
 * A network over all points of a plan: its loss, whether it classifies them all correctly, and
 * whether its run can go on.
 */
final class Evaluation {
  private final TrainingPlan plan;
  private final Parameters parameters;
  private final ForwardPass forward;
  private final double[] flat;

  Evaluation(TrainingPlan plan) {
    this.plan = plan;
    parameters = new Parameters(plan.network());
    forward = new ForwardPass(plan.network(), plan.X());
    flat = new double[plan.network().parameterCount()];
  }

  /** Evaluates the parameters that start at an index of an array. */
  void evaluate(double[] parameters, int at) {
    // A loop, as in XorRunTrainer: System.arraycopy takes longer for so few numbers.
    for (int i = 0; i < flat.length; i++) {
      flat[i] = parameters[at + i];
    }
    this.parameters.setFlat(flat);
    forward.run(this.parameters);
  }

  /** Whether every point is classified correctly. */
  boolean allCorrect() {
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
    return forward.dataLoss(plan.y());
  }

  /** Whether every parameter and every sum is finite: {@link ForwardPass#isFinite}. */
  boolean isFinite() {
    return forward.isFinite();
  }
}
