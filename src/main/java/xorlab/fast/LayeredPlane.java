package xorlab.fast;

import xorlab.network.Activation;
import xorlab.network.Network;

/** Any network, a row of the grid at a time through layer after layer. */
final class LayeredPlane implements Plane {
  private final Network network;
  private final Layout layout;
  private final int L;
  private final SigmoidCurve sigmoid = new SigmoidCurve();
  private final TanhCurve tanh = new TanhCurve();

  LayeredPlane(Network network) {
    this.network = network;
    layout = Layout.of(network);
    L = network.lastLayer();
  }

  @Override
  public void predict(double[] flat, double[] x, double[] y, double[] predictions) {
    int points = x.length;
    double[][] A = new double[L + 1][];
    for (int i = 1; i <= L; i++) {
      A[i] = new double[points * network.width(i)];
    }
    double[] ofColumns = ofColumns(flat, x);
    for (int row = 0; row < y.length; row++) {
      addOfRow(flat, ofColumns, y[row], A[1]);
      activate(network.activation(1), A[1]);
      for (int i = 2; i <= L; i++) {
        int n = network.width(i);
        int m = network.width(i - 1);
        Product.into(A[i], 0, points, n, m, A[i - 1], 0, m, 1, flat, layout.W()[i], m, 1);
        addBias(A[i], n, flat, layout.b()[i]);
        activate(network.activation(i), A[i]);
      }
      System.arraycopy(A[L], 0, predictions, row * points, points);
    }
  }

  /** The first layer's share w0 x, a row for each column of the grid. */
  private double[] ofColumns(double[] flat, double[] x) {
    int n = network.width(1);
    double[] sums = new double[x.length * n];
    for (int k = 0; k < sums.length; k++) {
      sums[k] = flat[layout.W()[1] + k % n * 2] * x[k / n];
    }
    return sums;
  }

  /** The first layer's sums: to each share of a column the share w1 y + b of the row. */
  private void addOfRow(double[] flat, double[] ofColumns, double y, double[] Z) {
    int n = network.width(1);
    for (int j = 0; j < n; j++) {
      double ofRow = flat[layout.W()[1] + 2 * j + 1] * y + flat[layout.b()[1] + j];
      for (int k = j; k < Z.length; k += n) {
        Z[k] = ofRow + ofColumns[k];
      }
    }
  }

  private static void addBias(double[] Z, int n, double[] b, int start) {
    for (int j = 0; j < n; j++) {
      double bias = b[start + j];
      for (int k = j; k < Z.length; k += n) {
        Z[k] += bias;
      }
    }
  }

  /** A = f(Z), in the place of Z. */
  private void activate(Activation f, double[] Z) {
    switch (f) {
      case SIGMOID -> {
        SigmoidCurve curve = sigmoid;
        for (int k = 0; k < Z.length; k++) {
          Z[k] = curve.at(Z[k]);
        }
      }
      case TANH -> {
        TanhCurve curve = tanh;
        for (int k = 0; k < Z.length; k++) {
          Z[k] = curve.at(Z[k]);
        }
      }
      default -> {
        for (int k = 0; k < Z.length; k++) {
          Z[k] = f.value(Z[k]);
        }
      }
    }
  }

  @Override
  public void paint(double[] flat, double[] x, double[] y, int[] colors, int[] pixels) {
    double[] predictions = new double[x.length * y.length];
    predict(flat, x, y, predictions);
    for (int k = 0; k < predictions.length; k++) {
      double place = Math.max(0, Math.min(255, predictions[k] * 255 + 0.5));
      pixels[k] = colors[(int) place];
    }
  }
}
