package xorlab.network;

import xorlab.numeric.Log;
import xorlab.numeric.Matrix;

/** The loss function, summed over the points, which training minimises. */
public enum Loss {
  /**
   * {@code -yᵀ log(ŷ) - (1 - y)ᵀ log(1 - ŷ)}, the notebook's objective. A term whose factor is 0 is
   * 0, even where its logarithm is infinite, as in information theory; NumPy gives nan there.
   */
  CROSS_ENTROPY("cross-entropy") {
    @Override
    public double value(Matrix A, Matrix y) {
      double[] predicted = A.values();
      double[] label = y.values();
      double ones = 0;
      double zeros = 0;
      for (int i = 0; i < label.length; i++) {
        ones += weighted(-label[i], predicted[i]);
        zeros += weighted(1 - label[i], 1 - predicted[i]);
      }
      return ones - zeros;
    }

    /** Without the logarithm where its factor is 0, which is half of them for classes 0 and 1. */
    private double weighted(double factor, double probability) {
      boolean isZero = factor == 0 && probability >= 0 && probability <= Double.MAX_VALUE;
      return isZero ? 0 : factor * Log.log(probability);
    }

    @Override
    public double derivative(double a, double y) {
      return -y / a + (1 - y) / (1 - a);
    }
  },

  /** {@code sum((ŷ - y)²)}, for outputs that are not probabilities. */
  SQUARED_ERROR("squared-error") {
    @Override
    public double value(Matrix A, Matrix y) {
      double[] predicted = A.values();
      double[] label = y.values();
      double sum = 0;
      for (int i = 0; i < label.length; i++) {
        double error = predicted[i] - label[i];
        sum += error * error;
      }
      return sum;
    }

    @Override
    public double derivative(double a, double y) {
      return 2 * (a - y);
    }
  };

  private final String token;

  Loss(String token) {
    this.token = token;
  }

  /** The name as the settings spell it. */
  public String token() {
    return token;
  }

  /** The loss of the predictions A against the labels y, both N x 1. */
  public abstract double value(Matrix A, Matrix y);

  /** The derivative of one point's loss with respect to its prediction a. */
  public abstract double derivative(double a, double y);

  /**
   * The loss of a network, summed over the points. It is {@link #value}, the notebook's formula,
   * where that is finite. Where a prediction is rounded to 0 or 1 and its logarithm is infinite, it
   * is the same loss computed from the sums.
   *
   * @param Z the sums of the last layer, N x 1
   * @param A its activations, the predictions, N x 1
   * @param y the labels, N x 1
   */
  public static double of(NetworkSpec network, Matrix Z, Matrix A, Matrix y) {
    double loss = network.loss().value(A, y);
    boolean isFinite = loss - loss == 0;
    return isFinite || !network.outputSlopeCancels() ? loss : crossEntropyOfSums(Z, y);
  }

  /**
   * The cross-entropy of the predictions {@code sigmoid(Z)}, from the sums Z, N x 1: {@code
   * softplus(z) - y z} for each point. It is finite for every finite z, also where a prediction is
   * rounded to 0 or 1 and its logarithm is infinite.
   */
  static double crossEntropyOfSums(Matrix Z, Matrix y) {
    double[] z = Z.values();
    double[] label = y.values();
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      sum = Log.softplus(z[i]) - label[i] * z[i] + sum;
    }
    return sum;
  }

  /** {@code dA = dLoss/dA}, all N x 1. */
  void backward(Matrix A, Matrix y, Matrix dA) {
    double[] a = A.values();
    double[] label = y.values();
    double[] da = dA.values();
    for (int i = 0; i < da.length; i++) {
      da[i] = derivative(a[i], label[i]);
    }
  }
}
