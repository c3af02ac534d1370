package xorlab.gradcheck;

import static xorlab.numeric.MatrixOps.columnSums;
import static xorlab.numeric.MatrixOps.multiply;
import static xorlab.numeric.MatrixOps.subtract;
import static xorlab.numeric.MatrixOps.transposedMultiply;

import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/**
 * The hand-derived formulas of {@link BackwardPass}, with an optional {@link InjectedBug}. Without
 * one, it has the same bits. As there, index 0 of each array is empty.
 */
public final class ManualGradient {
  private final NetworkSpec network;
  private final InjectedBug bug;
  public final Matrix[] dA;
  public final Matrix[] dZ;
  public final Matrix[] dW;
  public final Matrix[] db;

  /** The gradient at the point where the forward pass was run, for the labels y, N x 1. */
  public ManualGradient(
      NetworkSpec network, Parameters parameters, ForwardPass forward, Matrix y, InjectedBug bug) {
    this.network = network;
    this.bug = bug;
    BackwardPass room = new BackwardPass(network, y.rows());
    dA = room.dA;
    dZ = room.dZ;
    dW = room.dW;
    db = room.db;
    Matrix[] A = forward.A;
    int L = network.lastLayer();
    outputGradient(forward, y);
    for (int i = L; i >= 1; i--) {
      weightGradient(i, A[i - 1]);
      columnSums(dZ[i], db[i]); // db = sum(dZ)ᵀ
      if (bug == InjectedBug.MEAN_INSTEAD_OF_SUM) {
        divide(dW[i], y.rows());
        divide(db[i], y.rows());
      }
      if (i > 1) {
        multiply(dZ[i], parameters.W[i], dA[i - 1]); // dA = dZ W
        hiddenGradient(i - 1, forward);
      }
    }
  }

  /** dZ of the last layer: A - y where the derivatives cancel, else {@code loss'(A) f'(Z)}. */
  private void outputGradient(ForwardPass forward, Matrix y) {
    int L = network.lastLayer();
    Matrix A = forward.A[L];
    for (int p = 0; p < y.rows(); p++) {
      dA[L].set(p, 0, network.loss().derivative(A.get(p, 0), y.get(p, 0)));
    }
    if (network.outputSlopeCancels()) {
      subtract(A, y, dZ[L]);
    } else {
      multiplyByDerivative(L, forward);
    }
    if (bug == InjectedBug.WRONG_SIGN) {
      divide(dZ[L], -1);
    }
  }

  /** {@code dZ = dA f'(Z)} in a hidden layer. */
  private void hiddenGradient(int i, ForwardPass forward) {
    if (bug == InjectedBug.MISSING_DERIVATIVE) {
      System.arraycopy(dA[i].values(), 0, dZ[i].values(), 0, dA[i].values().length);
    } else {
      multiplyByDerivative(i, forward);
    }
  }

  private void multiplyByDerivative(int i, ForwardPass forward) {
    network.activation(i).backward(dA[i], forward.Z[i], forward.A[i], dZ[i]);
  }

  /** {@code dW = dZᵀ A}, or the transposed product. */
  private void weightGradient(int i, Matrix A) {
    if (bug.transposes(network, i)) {
      transposedMultiply(A, dZ[i], dW[i]);
    } else {
      transposedMultiply(dZ[i], A, dW[i]);
    }
  }

  private static void divide(Matrix matrix, double divisor) {
    double[] values = matrix.values();
    for (int k = 0; k < values.length; k++) {
      values[k] /= divisor;
    }
  }
}
