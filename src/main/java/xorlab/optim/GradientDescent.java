package xorlab.optim;

import static xorlab.numeric.MatrixOps.subtractScaled;

import xorlab.network.BackwardPass;
import xorlab.network.Parameters;

/** The notebook's optimizer: each weight moves against its gradient. */
public record GradientDescent() implements Optimizer {
  private static final double[] NO_STATE = {};

  @Override
  public void step(Parameters parameters, BackwardPass gradient, double alpha) {
    for (int i = 1; i < parameters.W.length; i++) {
      subtractScaled(alpha, gradient.dW[i], parameters.W[i]); // W = W - alpha dW
      subtractScaled(alpha, gradient.db[i], parameters.b[i]); // b = b - alpha db
    }
  }

  @Override
  public double[] state() {
    return NO_STATE;
  }

  @Override
  public void restore(double[] state) {}
}
