package xorlab.check;

import static xorlab.numeric.Algebra.minus;
import static xorlab.numeric.Algebra.sumRowsTransposed;
import static xorlab.numeric.Algebra.times;
import static xorlab.numeric.Algebra.transposedTimes;

import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/**
 * The hand-derived formulas of {@link BackwardPass} once more, with room for a {@link Mistake}.
 * With none, it has the same bits. As there, index 0 of each array is empty.
 */
public final class HandGradient {
  private final Network network;
  private final Mistake mistake;
  public final Matrix[] dA;
  public final Matrix[] dZ;
  public final Matrix[] dW;
  public final Matrix[] db;

  /** The gradient at the point where the forward pass was run, for the labels y, N x 1. */
  public HandGradient(
      Network network, Parameters parameters, ForwardPass forward, Matrix y, Mistake mistake) {
    this.network = network;
    this.mistake = mistake;
    BackwardPass room = new BackwardPass(network, y.rows());
    dA = room.dA;
    dZ = room.dZ;
    dW = room.dW;
    db = room.db;
    Matrix[] A = forward.A;
    int L = network.lastLayer();
    outputSums(forward, y);
    for (int i = L; i >= 1; i--) {
      weights(i, A[i - 1]);
      sumRowsTransposed(dZ[i], db[i]); // db = sum(dZ)ᵀ
      if (mistake == Mistake.MEAN_FOR_SUM) {
        divide(dW[i], y.rows());
        divide(db[i], y.rows());
      }
      if (i > 1) {
        times(dZ[i], parameters.W[i], dA[i - 1]); // dA = dZ W
        sums(i - 1, forward);
      }
    }
  }

  /** dZ of the last layer: A - y where the derivatives cancel, else {@code loss'(A) f'(Z)}. */
  private void outputSums(ForwardPass forward, Matrix y) {
    int L = network.lastLayer();
    Matrix A = forward.A[L];
    for (int p = 0; p < y.rows(); p++) {
      dA[L].set(p, 0, network.loss().slope(A.get(p, 0), y.get(p, 0)));
    }
    if (network.outputSlopeCancels()) {
      minus(A, y, dZ[L]);
    } else {
      timesSlope(L, forward);
    }
    if (mistake == Mistake.WRONG_SIGN) {
      divide(dZ[L], -1);
    }
  }

  /** {@code dZ = dA f'(Z)} in a hidden layer. */
  private void sums(int i, ForwardPass forward) {
    if (mistake == Mistake.FORGOTTEN_SLOPE) {
      System.arraycopy(dA[i].values(), 0, dZ[i].values(), 0, dA[i].values().length);
    } else {
      timesSlope(i, forward);
    }
  }

  private void timesSlope(int i, ForwardPass forward) {
    network.activation(i).backward(dA[i], forward.Z[i], forward.A[i], dZ[i]);
  }

  /** {@code dW = dZᵀ A}, or the wrong way round. */
  private void weights(int i, Matrix A) {
    if (mistake.transposes(network, i)) {
      transposedTimes(A, dZ[i], dW[i]);
    } else {
      transposedTimes(dZ[i], A, dW[i]);
    }
  }

  private static void divide(Matrix matrix, double divisor) {
    double[] values = matrix.values();
    for (int k = 0; k < values.length; k++) {
      values[k] /= divisor;
    }
  }
}
