package xorlab.gradcheck;

import static java.lang.Math.abs;

import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Regularization;
import xorlab.numeric.Matrix;

/**
 * For each entry of a gradient, the sizes of the terms that it is the sum of, added up.
 *
 * <p>By the chain rule, an entry is a sum over all points, and over all paths from the last layer
 * down to a weight, of the products along the paths. Where terms of unlike sign cancel, the entry
 * is much smaller than they are, yet keeps their rounding errors: these are to be measured by the
 * size of the terms. The formulas are those of the gradient, with sizes for values.
 */
final class CancellationScale {
  private CancellationScale() {}

  /**
   * The sizes, in the shape of the parameters.
   *
   * @param dZ the derivative of the loss with respect to the last layer's sums, N x n_L
   */
  static Parameters of(NetworkSpec network, Parameters parameters, ForwardPass forward, Matrix dZ) {
    Parameters sizes = new Parameters(network);
    Regularization penalty = network.penalty();
    Matrix above = dZ;
    for (int i = network.lastLayer(); i >= 1; i--) {
      Matrix A = forward.A[i - 1];
      Matrix W = parameters.W[i];
      Matrix below = new Matrix(A.rows(), A.columns());
      for (int p = 0; p < A.rows(); p++) {
        for (int j = 0; j < W.rows(); j++) {
          double size = abs(above.get(p, j));
          add(sizes.b[i], j, 0, size); // db = sum(dZ)ᵀ
          for (int k = 0; k < W.columns(); k++) {
            add(sizes.W[i], j, k, size * abs(A.get(p, k))); // dW = dZᵀ A
            add(below, p, k, size * abs(W.get(j, k))); // dA = dZ W
          }
        }
      }
      addPenalty(penalty, W, sizes.W[i]);
      if (i > 1) {
        multiplyByDerivative(network, i - 1, forward, below); // dZ = dA * f'(Z)
      }
      above = below;
    }
    return sizes;
  }

  /** {@code dW = dW + l1 sign(W) + l2 W}. */
  private static void addPenalty(Regularization penalty, Matrix W, Matrix sizes) {
    for (int k = 0; k < W.values().length; k++) {
      double w = W.values()[k];
      sizes.values()[k] += penalty.l1() * abs(Regularization.sign(w));
      sizes.values()[k] += penalty.l2() * abs(w);
    }
  }

  private static void multiplyByDerivative(
      NetworkSpec network, int i, ForwardPass forward, Matrix sizes) {
    double[] z = forward.Z[i].values();
    double[] a = forward.A[i].values();
    for (int k = 0; k < z.length; k++) {
      sizes.values()[k] *= abs(network.activation(i).derivative(z[k], a[k]));
    }
  }

  private static void add(Matrix matrix, int i, int j, double value) {
    matrix.set(i, j, matrix.get(i, j) + value);
  }
}
