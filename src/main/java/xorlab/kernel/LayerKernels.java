package xorlab.kernel;

import xorlab.network.Activation;
import xorlab.numeric.Exp;
import xorlab.numeric.ExpTable;
import xorlab.numeric.Tanh;
import xorlab.numeric.TanhTable;

/**
 * The activation of a layer, forward and backward: {@link Activation} without a call for each value
 * for the two that the page trains most.
 */
final class LayerKernels {
  private LayerKernels() {}

  /** {@code Z = Z + bᵀ, A = f(Z)}, both points x width; b starts at bStart. */
  static void forward(
      Activation f, double[] Z, double[] A, int points, int width, double[] b, int bStart) {
    switch (f) {
      case SIGMOID -> sigmoid(Z, A, points, width, b, bStart);
      case TANH -> tanh(Z, A, points, width, b, bStart);
      default -> {
        for (int k = 0; k < points * width; k++) {
          Z[k] += b[bStart + k % width];
          A[k] = f.value(Z[k]);
        }
      }
    }
  }

  private static void sigmoid(
      double[] Z, double[] A, int points, int width, double[] b, int bStart) {
    ExpTable table = ExpTable.TABLE;
    int k = 0;
    for (int i = 0; i < points; i++) {
      for (int j = 0; j < width; j++) {
        double z = Z[k] + b[bStart + j];
        A[k] = 1 / (Exp.exp(-z, table) + 1);
        k++;
      }
    }
  }

  private static void tanh(double[] Z, double[] A, int points, int width, double[] b, int bStart) {
    TanhTable table = TanhTable.TABLE;
    int k = 0;
    for (int i = 0; i < points; i++) {
      for (int j = 0; j < width; j++) {
        double z = Z[k] + b[bStart + j];
        A[k] = Tanh.tanh(z, table);
        k++;
      }
    }
  }

  /** {@code dZ = f'(Z) * dA}, value by value, in the place of dA. */
  static void backward(Activation f, double[] Z, double[] A, double[] dA, int values) {
    switch (f) {
      case SIGMOID -> {
        for (int k = 0; k < values; k++) {
          dA[k] = A[k] * (1 - A[k]) * dA[k];
        }
      }
      case TANH -> {
        for (int k = 0; k < values; k++) {
          dA[k] = (1 - A[k] * A[k]) * dA[k];
        }
      }
      default -> {
        for (int k = 0; k < values; k++) {
          dA[k] = f.derivative(Z[k], A[k]) * dA[k];
        }
      }
    }
  }
}
