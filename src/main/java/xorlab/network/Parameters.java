package xorlab.network;

import xorlab.numeric.Matrix;

/**
 * The weights and biases of a network, which training changes in place.
 *
 * <p>As in the notebook, {@code W[i]} and {@code b[i]} belong to layer i, and index 0, the inputs,
 * is empty.
 */
public final class Parameters {
  /** {@code W[i]} is n_i x n_(i-1). */
  public final Matrix[] W;

  /** {@code b[i]} is n_i x 1. */
  public final Matrix[] b;

  /** All zero. */
  public Parameters(NetworkSpec network) {
    int layers = network.widths().size();
    W = new Matrix[layers];
    b = new Matrix[layers];
    W[0] = new Matrix(0, 0);
    b[0] = new Matrix(0, 0);
    for (int i = 1; i < layers; i++) {
      W[i] = new Matrix(network.width(i), network.width(i - 1));
      b[i] = new Matrix(network.width(i), 1);
    }
  }

  /** Every value, in the order W1 b1 W2 b2 ..., each row by row. */
  public double[] flat() {
    int count = 0;
    for (int i = 1; i < W.length; i++) {
      count += W[i].values().length + b[i].values().length;
    }
    double[] flat = new double[count];
    int at = 0;
    for (int i = 1; i < W.length; i++) {
      at = copyOut(W[i].values(), flat, at);
      at = copyOut(b[i].values(), flat, at);
    }
    return flat;
  }

  /** Copies every value from an array in the order of {@link #flat}. */
  public void setFlat(double[] flat) {
    int at = 0;
    for (int i = 1; i < W.length; i++) {
      at = copyIn(flat, at, W[i].values());
      at = copyIn(flat, at, b[i].values());
    }
  }

  /** The Euclidean length of the vector of all values. */
  public double norm() {
    double squares = 0;
    for (int i = 1; i < W.length; i++) {
      squares = plusSquares(squares, W[i].values());
      squares = plusSquares(squares, b[i].values());
    }
    return Math.sqrt(squares);
  }

  private static double plusSquares(double sum, double[] values) {
    for (double value : values) {
      sum += value * value;
    }
    return sum;
  }

  private static int copyOut(double[] values, double[] flat, int at) {
    System.arraycopy(values, 0, flat, at, values.length);
    return at + values.length;
  }

  private static int copyIn(double[] flat, int at, double[] values) {
    System.arraycopy(flat, at, values, 0, values.length);
    return at + values.length;
  }
}
