package xorlab.network;

import static xorlab.numeric.MatrixOps.addRow;
import static xorlab.numeric.MatrixOps.multiplyTransposed;

import xorlab.numeric.Matrix;

/** The network's outputs for N points, with every intermediate Z and A. */
public final class ForwardPass {
  /** A prediction above this is of class 1, any other of class 0. */
  public static final double THRESHOLD = 0.5;

  private final NetworkSpec network;
  private final Matrix X;

  /** {@code Z[i]}, the sums of layer i, is N x n_i; {@code Z[0]} is empty. */
  public final Matrix[] Z;

  /** {@code A[i]}, the activations of layer i, is N x n_i; {@code A[0]} is {@link Inputs#of} X. */
  public final Matrix[] A;

  /** Allocates the matrices for the points X, N x 2, which is not copied. */
  public ForwardPass(NetworkSpec network, Matrix X) {
    this.network = network;
    this.X = X;
    int layers = network.widths().size();
    Z = new Matrix[layers];
    A = new Matrix[layers];
    Z[0] = new Matrix(0, 0);
    A[0] = network.inputs().of(X);
    for (int i = 1; i < layers; i++) {
      Z[i] = new Matrix(X.rows(), network.width(i));
      A[i] = new Matrix(X.rows(), network.width(i));
    }
  }

  /** The class of a prediction, 1 or 0. */
  public static int classOf(double prediction) {
    return prediction > THRESHOLD ? 1 : 0;
  }

  /** X, the points of the next run, N x 2. */
  public Matrix points() {
    return X;
  }

  /** The number of predictions, N x 1, whose class is the label in y. */
  public static int correct(Matrix prediction, Matrix y) {
    int correct = 0;
    for (int i = 0; i < y.rows(); i++) {
      correct += classOf(prediction.get(i, 0)) == y.get(i, 0) ? 1 : 0;
    }
    return correct;
  }

  /** The predictions, N x n_L: the last layer's activations. */
  public Matrix prediction() {
    return A[network.lastLayer()];
  }

  /**
   * Whether every sum Z of the last run is finite: as long as it is, a run goes on. Since every
   * parameter is a part of some sum, a parameter that is infinite or NaN makes a sum so.
   */
  public boolean isFinite() {
    for (int i = 1; i <= network.lastLayer(); i++) {
      if (!Z[i].isFinite()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The loss that training minimises, of the last run with these parameters: {@link #dataLoss} and
   * the penalty on the weights, if the network has one.
   */
  public double loss(Parameters parameters, Matrix y) {
    return network.penalty().addTo(dataLoss(y), parameters.W); // L = loss + l1 |W| + l2/2 W²
  }

  /**
   * The loss of the predictions of the last run, without the penalty, summed over the points with
   * the labels y: {@link Loss#of}.
   */
  public double dataLoss(Matrix y) {
    return Loss.of(network, Z[network.lastLayer()], prediction(), y);
  }

  /** Fills Z and A from layer 1 to the last; the points may have changed since the last run. */
  public void run(Parameters parameters) {
    Matrix[] W = parameters.W;
    Matrix[] b = parameters.b;
    network.inputs().fill(X, A[0]);
    for (int i = 1; i <= network.lastLayer(); i++) {
      multiplyTransposed(A[i - 1], W[i], Z[i]); // Z = A Wᵀ
      addRow(b[i], Z[i]); // Z = Z + bᵀ
      network.activation(i).forward(Z[i], A[i]); // A = f(Z)
    }
  }
}
