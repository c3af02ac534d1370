package xorlab.kernel;

import xorlab.network.Activation;
import xorlab.network.NetworkSpec;

/**
 * Any network, a row of the grid at a time through layer after layer. If the inputs are x and y,
 * the first layer's sums are made of terms that belong to the columns and to the rows.
 */
final class DenseGridPredictor implements GridPredictor {
  private final NetworkSpec network;
  private final ParameterLayout layout;
  private final int L;

  DenseGridPredictor(NetworkSpec network) {
    this.network = network;
    layout = ParameterLayout.of(network);
    L = network.lastLayer();
  }

  @Override
  public void predict(double[] flat, double[] x, double[] y, double[] predictions) {
    int points = x.length;
    Strided[] Z = new Strided[L + 1];
    Strided[] A = new Strided[L + 1];
    Strided[] transposedW = new Strided[L + 1];
    A[0] = Strided.rows(new double[points * network.width(0)], 0, network.width(0));
    for (int i = 1; i <= L; i++) {
      int n = network.width(i);
      Z[i] = Strided.rows(new double[points * n], 0, n);
      A[i] = Strided.rows(new double[points * n], 0, n);
      transposedW[i] = Strided.rows(flat, layout.W()[i], network.width(i - 1)).transposed();
    }
    boolean isSum = network.inputs().areCoordinates();
    if (isSum) {
      columnTerms(flat, x, Z[1].values());
    }
    double[] rowTerm = new double[network.width(1)];
    for (int row = 0; row < y.length; row++) {
      if (isSum) {
        rowTerms(flat, y[row], rowTerm);
        activate(network.activation(1), Z[1].values(), A[1].values(), rowTerm, 0, rowTerm.length);
      } else {
        inputs(x, y[row], A[0].values());
      }
      for (int i = isSum ? 2 : 1; i <= L; i++) {
        int n = network.width(i);
        StridedMatMul.multiply(
            Z[i], A[i - 1], transposedW[i], points, network.width(i - 1), n); // Z = A Wᵀ
        activate( // A = f(Z + bᵀ)
            network.activation(i), Z[i].values(), A[i].values(), flat, layout.b()[i], n);
      }
      System.arraycopy(A[L].values(), 0, predictions, row * points, points);
    }
  }

  /** The inputs at the places of a row of the grid, a row for each. */
  private void inputs(double[] x, double y, double[] A0) {
    for (int k = 0; k < x.length; k++) {
      network.inputs().fillRow(x[k], y, A0, k);
    }
  }

  /** The terms w0 x of the first layer's sums, a row for each column of the grid. */
  private void columnTerms(double[] flat, double[] x, double[] terms) {
    int n = network.width(1);
    for (int k = 0; k < terms.length; k++) {
      terms[k] = flat[layout.W()[1] + k % n * 2] * x[k / n];
    }
  }

  /** The terms w1 y + b of the first layer's sums, for a row of the grid. */
  private void rowTerms(double[] flat, double y, double[] terms) {
    for (int j = 0; j < terms.length; j++) {
      terms[j] = flat[layout.W()[1] + 2 * j + 1] * y + flat[layout.b()[1] + j];
    }
  }

  /** {@code A = f(Z + bᵀ)}; b starts at bStart. */
  private void activate(Activation f, double[] Z, double[] A, double[] b, int bStart, int width) {
    switch (f) {
      case SIGMOID -> sigmoid(Z, A, b, bStart, width);
      case TANH -> tanh(Z, A, b, bStart, width);
      default -> {
        for (int k = 0; k < Z.length; k++) {
          A[k] = f.value(Z[k] + b[bStart + k % width]);
        }
      }
    }
  }

  private void sigmoid(double[] Z, double[] A, double[] b, int bStart, int width) {
    double[] entries = FastSigmoid.TABLE.entries;
    for (int start = 0; start < Z.length; start += width) {
      for (int j = 0; j < width; j++) {
        A[start + j] = FastSigmoid.value(Z[start + j] + b[bStart + j], entries);
      }
    }
  }

  private void tanh(double[] Z, double[] A, double[] b, int bStart, int width) {
    double[] entries = FastTanh.TABLE.entries;
    for (int start = 0; start < Z.length; start += width) {
      for (int j = 0; j < width; j++) {
        A[start + j] = FastTanh.value(Z[start + j] + b[bStart + j], entries);
      }
    }
  }

  @Override
  public void predictColors(double[] flat, double[] x, double[] y, int[] colors, int[] pixels) {
    double[] predictions = new double[x.length * y.length];
    predict(flat, x, y, predictions);
    for (int k = 0; k < predictions.length; k++) {
      double place = Math.max(0, Math.min(255, predictions[k] * 255 + 0.5));
      pixels[k] = colors[(int) place];
    }
  }
}
