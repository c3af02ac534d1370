package xorlab.training;

import static xorlab.numeric.Algebra.minusScaled;

import xorlab.network.BackwardPass;
import xorlab.network.Parameters;

/**
 * The notebook's optimizer: each weight moves against its gradient.
 *
 * @param alpha the learning rate
 */
public record GradientDescent(double alpha) implements Optimizer {
  private static final double[] NOTHING = {};

  @Override
  public void step(Parameters parameters, BackwardPass gradient) {
    for (int i = 1; i < parameters.W.length; i++) {
      minusScaled(alpha, gradient.dW[i], parameters.W[i]); // W = W - alpha dW
      minusScaled(alpha, gradient.db[i], parameters.b[i]); // b = b - alpha db
    }
  }

  @Override
  public double[] memory() {
    return NOTHING;
  }

  @Override
  public void remember(double[] memory) {}
}
