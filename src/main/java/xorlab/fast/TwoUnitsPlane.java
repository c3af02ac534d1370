package xorlab.fast;

import java.util.List;
import xorlab.network.Activation;
import xorlab.network.Network;
import xorlab.numeric.Exp;

/**
 * 2-2-1 with sigmoids. A hidden unit gives {@code 1 / (1 + e^-(w0 x + w1 y + b))}, and that power
 * is {@code e^-(w0 x)}, computed once for each column, times {@code e^-(w1 y + b)}, once for each
 * row. The two units share a division:
 *
 * <pre>  wu / U + wv / V = (wu V + wv U) / (U V).</pre>
 */
final class TwoUnitsPlane implements Plane {
  /** Up to this size of a sum's parts neither U nor V nor U V overflows. */
  private static final double LARGEST = 150;

  private final SigmoidCurve sigmoid = new SigmoidCurve();
  private final Plane anyNetwork;

  TwoUnitsPlane(Network network) {
    anyNetwork = new LayeredPlane(network);
  }

  static boolean fits(Network network) {
    return network.widths().equals(List.of(2, 2, 1))
        && network.hidden() == Activation.SIGMOID
        && network.output() == Activation.SIGMOID;
  }

  @Override
  public void predict(double[] flat, double[] x, double[] y, double[] predictions) {
    if (!staysSmall(flat, x, y)) {
      anyNetwork.predict(flat, x, y, predictions);
      return;
    }
    double[] u = powers(flat[0], 0, x);
    double[] v = powers(flat[2], 0, x);
    double[] uOfRow = powers(flat[1], flat[4], y);
    double[] vOfRow = powers(flat[3], flat[5], y);
    for (int row = 0; row < y.length; row++) {
      row(flat, u, uOfRow[row], v, vOfRow[row], predictions, row * x.length);
    }
  }

  @Override
  public void paint(double[] flat, double[] x, double[] y, int[] colors, int[] pixels) {
    if (!staysSmall(flat, x, y)) {
      anyNetwork.paint(flat, x, y, colors, pixels);
      return;
    }
    double[] u = powers(flat[0], 0, x);
    double[] v = powers(flat[2], 0, x);
    double[] uOfRow = powers(flat[1], flat[4], y);
    double[] vOfRow = powers(flat[3], flat[5], y);
    double[] predictions = new double[x.length];
    int at = 0;
    for (int row = 0; row < y.length; row++) {
      row(flat, u, uOfRow[row], v, vOfRow[row], predictions, 0);
      for (int k = 0; k < predictions.length; k++) {
        pixels[at] = colors[(int) (predictions[k] * 255 + 0.5)];
        at++;
      }
    }
  }

  private void row(
      double[] flat, double[] u, double uOfRow, double[] v, double vOfRow, double[] into, int at) {
    SigmoidCurve sigmoid = this.sigmoid;
    double wu = flat[6];
    double wv = flat[7];
    double wb = flat[8];
    for (int k = 0; k < u.length; k++) {
      double U = u[k] * uOfRow + 1;
      double V = v[k] * vOfRow + 1;
      into[at] = sigmoid.at((wu * V + wv * U) / (U * V) + wb);
      at++;
    }
  }

  /** {@code e^-(w t + b)} for each t. */
  private static double[] powers(double w, double b, double[] t) {
    double[] powers = new double[t.length];
    for (int k = 0; k < t.length; k++) {
      powers[k] = Exp.exp(-(w * t[k] + b));
    }
    return powers;
  }

  private static boolean staysSmall(double[] flat, double[] x, double[] y) {
    double columns = largest(x);
    double rows = largest(y);
    return Math.abs(flat[0]) * columns < LARGEST
        && Math.abs(flat[2]) * columns < LARGEST
        && Math.abs(flat[1]) * rows + Math.abs(flat[4]) < LARGEST
        && Math.abs(flat[3]) * rows + Math.abs(flat[5]) < LARGEST
        && Math.abs(flat[6]) + Math.abs(flat[7]) + Math.abs(flat[8]) < Double.MAX_VALUE;
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
