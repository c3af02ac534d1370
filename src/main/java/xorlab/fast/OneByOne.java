package xorlab.fast;

import xorlab.network.ForwardPass;
import xorlab.network.Parameters;

/** Any plan: one network after another, looked at after each update. */
final class OneByOne implements ManyRuns {
  private final Plan plan;
  private final Training training;
  private final Parameters parameters;
  private final ForwardPass forward;

  OneByOne(Plan plan) {
    this.plan = plan;
    training = Training.of(plan);
    parameters = new Parameters(plan.network());
    forward = new ForwardPass(plan.network(), plan.X());
  }

  @Override
  public void train(double[] all, int updates, int[] rightSince, double[] losses) {
    int size = plan.network().parameterCount();
    for (int n = 0; n < rightSince.length; n++) {
      double[] flat = new double[size];
      System.arraycopy(all, n * size, flat, 0, size);
      training.start(flat);
      rightSince[n] = everyPointIsRight() ? 0 : NEVER;
      for (int iteration = 1; iteration <= updates; iteration++) {
        training.train(1);
        if (!everyPointIsRight()) {
          rightSince[n] = NEVER;
        } else if (rightSince[n] == NEVER) {
          rightSince[n] = iteration;
        }
      }
      losses[n] = training.loss();
      System.arraycopy(training.flat(), 0, all, n * size, size);
    }
  }

  private boolean everyPointIsRight() {
    parameters.setFlat(training.flat());
    forward.run(parameters);
    double[] predicted = forward.prediction().values();
    double[] label = plan.y().values();
    for (int i = 0; i < label.length; i++) {
      if (predicted[i] > 0.5 != label[i] > 0.5) {
        return false;
      }
    }
    return true;
  }
}
