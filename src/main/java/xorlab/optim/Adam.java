package xorlab.optim;

import xorlab.network.BackwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/**
 * D. P. Kingma and J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1 with
 * the constants given there: each weight moves by about alpha, however large its gradient.
 */
public final class Adam implements Optimizer {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;

  /** The running mean of each gradient. */
  public final Parameters m;

  /** The running mean of each gradient's square. */
  public final Parameters v;

  /** {@code m / (1 - beta1^t)}: m corrected for its bias towards its initial zeros. */
  public final Parameters mHat;

  /** {@code v / (1 - beta2^t)}. */
  public final Parameters vHat;

  private double beta1Power = 1;
  private double beta2Power = 1;

  public Adam(NetworkSpec network) {
    m = new Parameters(network);
    v = new Parameters(network);
    mHat = new Parameters(network);
    vHat = new Parameters(network);
  }

  /** {@code beta1^t} after t updates: a running product, which has the same bits everywhere. */
  public double beta1Power() {
    return beta1Power;
  }

  /** {@code beta2^t} after t updates. */
  public double beta2Power() {
    return beta2Power;
  }

  @Override
  public void step(Parameters parameters, BackwardPass gradient, double alpha) {
    beta1Power = beta1Power * BETA1;
    beta2Power = beta2Power * BETA2;
    for (int i = 1; i < parameters.W.length; i++) {
      step(gradient.dW[i], m.W[i], v.W[i], mHat.W[i], vHat.W[i], parameters.W[i], alpha);
      step(gradient.db[i], m.b[i], v.b[i], mHat.b[i], vHat.b[i], parameters.b[i], alpha);
    }
  }

  private void step(
      Matrix dW, Matrix M, Matrix V, Matrix MHat, Matrix VHat, Matrix W, double alpha) {
    double[] dw = dW.values();
    double[] m = M.values();
    double[] v = V.values();
    double[] mHat = MHat.values();
    double[] vHat = VHat.values();
    double[] w = W.values();
    for (int i = 0; i < w.length; i++) {
      m[i] = BETA1 * m[i] + (1 - BETA1) * dw[i]; // m = beta1 m + (1 - beta1) dW
      v[i] = BETA2 * v[i] + (1 - BETA2) * dw[i] * dw[i]; // v = beta2 v + (1 - beta2) dW²
      mHat[i] = m[i] / (1 - beta1Power); // mHat = m / (1 - beta1^t)
      vHat[i] = v[i] / (1 - beta2Power); // vHat = v / (1 - beta2^t)
      // W = W - alpha mHat / (sqrt(vHat) + epsilon)
      w[i] = w[i] - alpha * mHat[i] / (Math.sqrt(vHat[i]) + EPSILON);
    }
  }

  /** The values of m, those of v, beta1^t and beta2^t. */
  @Override
  public double[] state() {
    double[] means = m.flat();
    double[] squares = v.flat();
    int count = means.length;
    double[] state = new double[2 * count + 2];
    System.arraycopy(means, 0, state, 0, count);
    System.arraycopy(squares, 0, state, count, count);
    state[2 * count] = beta1Power;
    state[2 * count + 1] = beta2Power;
    return state;
  }

  @Override
  public void restore(double[] state) {
    int count = state.length / 2 - 1;
    double[] squares = new double[count];
    System.arraycopy(state, count, squares, 0, count);
    m.setFlat(state);
    v.setFlat(squares);
    beta1Power = state[2 * count];
    beta2Power = state[2 * count + 1];
  }
}
