package xorlab.network;

import static xorlab.numeric.MatrixOps.columnSums;
import static xorlab.numeric.MatrixOps.multiply;
import static xorlab.numeric.MatrixOps.subtract;
import static xorlab.numeric.MatrixOps.transposedMultiply;

import xorlab.numeric.Matrix;

/**
 * The gradient of the loss by the notebook's hand-derived formulas, from the last layer to the
 * first. {@code dV} is the derivative of the loss with respect to V, of the shape of V; index 0,
 * the inputs, is empty.
 */
public final class BackwardPass {
  private final NetworkSpec network;

  /** {@code dA[i]} is N x n_i. */
  public final Matrix[] dA;

  /** {@code dZ[i]} is N x n_i. */
  public final Matrix[] dZ;

  /** {@code dW[i]} is n_i x n_(i-1), as W[i]. */
  public final Matrix[] dW;

  /** {@code db[i]} is n_i x 1, as b[i]. */
  public final Matrix[] db;

  /** dW and db, in the shape of the parameters. */
  public final Parameters gradient;

  /** Allocates the matrices for N points. */
  public BackwardPass(NetworkSpec network, int N) {
    this.network = network;
    int layers = network.widths().size();
    dA = new Matrix[layers];
    dZ = new Matrix[layers];
    gradient = new Parameters(network);
    dW = gradient.W;
    db = gradient.b;
    dA[0] = new Matrix(0, 0);
    dZ[0] = new Matrix(0, 0);
    for (int i = 1; i < layers; i++) {
      dA[i] = new Matrix(N, network.width(i));
      dZ[i] = new Matrix(N, network.width(i));
    }
  }

  /**
   * Fills the gradient from a forward pass that has been run with the same parameters, for the
   * labels y, N x 1.
   */
  public void run(Parameters parameters, ForwardPass forward, Matrix y) {
    Matrix[] A = forward.A;
    Matrix[] W = parameters.W;
    int L = network.lastLayer();
    network.loss().backward(A[L], y, dA[L]); // dA = loss'(A)
    outputGradient(forward, y);
    for (int i = L; i >= 1; i--) {
      transposedMultiply(dZ[i], A[i - 1], dW[i]); // dW = dZᵀ A
      network.penalty().addGradient(W[i], dW[i]); // dW = dW + l1 sign(W) + l2 W
      columnSums(dZ[i], db[i]); // db = sum(dZ)ᵀ
      if (i > 1) {
        multiply(dZ[i], W[i], dA[i - 1]); // dA = dZ W
        network
            .activation(i - 1)
            .backward(dA[i - 1], forward.Z[i - 1], A[i - 1], dZ[i - 1]); // dZ = dA * f'(Z)
      }
    }
  }

  /** dZ of the last layer. */
  private void outputGradient(ForwardPass forward, Matrix y) {
    int L = network.lastLayer();
    if (network.outputSlopeCancels()) {
      subtract(forward.A[L], y, dZ[L]); // dZ = A - y
    } else {
      network.activation(L).backward(dA[L], forward.Z[L], forward.A[L], dZ[L]); // dZ = dA * f'(Z)
    }
  }
}
