package xorlab.optim;

import xorlab.network.BackwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/**
 * Gradient descent with a velocity: B. T. Polyak, "Some methods of speeding up the convergence of
 * iteration methods", 1964. Each weight keeps nine tenths of its velocity, to which its gradient is
 * added.
 */
public final class Momentum implements Optimizer {
  /** The fraction of its velocity that a weight keeps. */
  private static final double BETA = 0.9;

  /** The velocity of each parameter. */
  public final Parameters v;

  public Momentum(NetworkSpec network) {
    v = new Parameters(network);
  }

  @Override
  public void step(Parameters parameters, BackwardPass gradient, double alpha) {
    for (int i = 1; i < parameters.W.length; i++) {
      step(gradient.dW[i], v.W[i], parameters.W[i], alpha);
      step(gradient.db[i], v.b[i], parameters.b[i], alpha);
    }
  }

  private void step(Matrix dW, Matrix V, Matrix W, double alpha) {
    double[] dw = dW.values();
    double[] v = V.values();
    double[] w = W.values();
    for (int i = 0; i < w.length; i++) {
      v[i] = BETA * v[i] + dw[i]; // v = beta v + dW
      w[i] = w[i] - alpha * v[i]; // W = W - alpha v
    }
  }

  @Override
  public double[] state() {
    return v.flat();
  }

  @Override
  public void restore(double[] state) {
    v.setFlat(state);
  }
}
