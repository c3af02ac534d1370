package xorlab.kernel;

import static xorlab.numeric.MatrixOps.subtractScaled;

import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/** The reference for the kernels: any plan, by the passes themselves. */
final class PassTraining implements NetworkTrainer {
  private final TrainingPlan plan;
  private final Parameters parameters;
  private int iteration;

  PassTraining(TrainingPlan plan) {
    this.plan = plan;
    parameters = new Parameters(plan.network());
  }

  @Override
  public void start(double[] flat) {
    parameters.setFlat(flat);
    iteration = 0;
  }

  @Override
  public void train(int updates) {
    for (int n = 0; n < updates; n++) {
      step();
    }
  }

  private void step() {
    int N = plan.X().rows();
    int batches = (N + plan.batchSize() - 1) / plan.batchSize();
    int first = iteration % batches * plan.batchSize();
    int size = Math.min(plan.batchSize(), N - first);
    Matrix X = rows(plan.X(), first, size);
    ForwardPass forward = new ForwardPass(plan.network(), X);
    BackwardPass gradient = new BackwardPass(plan.network(), size);
    forward.run(parameters);
    gradient.run(parameters, forward, rows(plan.y(), first, size));
    for (int i = 1; i < parameters.W.length; i++) {
      subtractScaled(plan.alpha(), gradient.dW[i], parameters.W[i]); // W = W - alpha dW
      subtractScaled(plan.alpha(), gradient.db[i], parameters.b[i]); // b = b - alpha db
    }
    iteration++;
  }

  private static Matrix rows(Matrix all, int first, int size) {
    Matrix rows = new Matrix(size, all.columns());
    int n = all.columns();
    System.arraycopy(all.values(), first * n, rows.values(), 0, size * n);
    return rows;
  }

  @Override
  public double[] flat() {
    return parameters.flat();
  }

  @Override
  public double loss() {
    ForwardPass forward = new ForwardPass(plan.network(), plan.X());
    forward.run(parameters);
    return forward.loss(parameters, plan.y());
  }
}
