package xorlab.kernel;

import java.util.List;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Exp;

/**
 * 2-2-1 with sigmoids. A hidden unit gives {@code 1 / (1 + e^-(w0 x + w1 y + b))}, and that power
 * is {@code e^-(w0 x)}, computed once for each column, times {@code e^-(w1 y + b)}, once for each
 * row. The two units share a division:
 *
 * <pre>  wu / U + wv / V = (wu V + wv U) / (U V).</pre>
 *
 * <p>If weights are so large that these powers or the output are out of range, and for a single
 * row, {@link DenseGridPredictor} is used.
 */
final class XorGridPredictor implements GridPredictor {
  /** Up to this size of a sum's parts neither U nor V nor U V overflows. */
  private static final double MAX_EXPONENT = 150;

  private final GridPredictor general;

  XorGridPredictor(NetworkSpec network) {
    general = new DenseGridPredictor(network);
  }

  static boolean supports(NetworkSpec network) {
    return network.widths().equals(List.of(2, 2, 1))
        && network.inputs().areCoordinates()
        && network.activation(1) == Activation.SIGMOID
        && network.output() == Activation.SIGMOID;
  }

  @Override
  public void predict(double[] flat, double[] x, double[] y, double[] predictions) {
    if (y.length < 2 || !isInRange(flat, x, y)) {
      general.predict(flat, x, y, predictions);
      return;
    }
    Powers powers = new Powers(flat, x, y);
    for (int row = 0; row < y.length; row += 2) {
      // The last one is computed together with its neighbour, a second time.
      int first = Math.min(row, powers.lastPair());
      predictTwoRows(flat, powers, first, predictions, first * x.length);
    }
  }

  @Override
  public void predictColors(double[] flat, double[] x, double[] y, int[] colors, int[] pixels) {
    if (y.length < 2 || !isInRange(flat, x, y)) {
      general.predictColors(flat, x, y, colors, pixels);
      return;
    }
    Powers powers = new Powers(flat, x, y);
    double[] predictions = new double[2 * x.length];
    for (int row = 0; row < y.length; row += 2) {
      int first = Math.min(row, powers.lastPair());
      predictTwoRows(flat, powers, first, predictions, 0);
      int at = first * x.length;
      for (int k = 0; k < predictions.length; k++) {
        pixels[at + k] = colors[(int) (predictions[k] * 255 + 0.5)];
      }
    }
  }

  /**
   * A row and the next: they share what belongs to the columns, and neither waits for the other.
   */
  private void predictTwoRows(double[] flat, Powers powers, int row, double[] into, int at) {
    double[] entries = FastSigmoid.TABLE.entries;
    double wu = flat[6];
    double wv = flat[7];
    double wb = flat[8];
    double[] u = powers.u;
    double[] v = powers.v;
    double u0 = powers.uOfRow[row];
    double v0 = powers.vOfRow[row];
    double u1 = powers.uOfRow[row + 1];
    double v1 = powers.vOfRow[row + 1];
    int next = at + u.length;
    for (int k = 0; k < u.length; k++) {
      double uk = u[k];
      double vk = v[k];
      into[at + k] =
          FastSigmoid.valueInTable(output(uk * u0 + 1, vk * v0 + 1, wu, wv) + wb, entries);
      into[next + k] =
          FastSigmoid.valueInTable(output(uk * u1 + 1, vk * v1 + 1, wu, wv) + wb, entries);
    }
  }

  private static double output(double U, double V, double wu, double wv) {
    return (wu * V + wv * U) / (U * V);
  }

  /** {@code e^-(w0 x)} for each column and {@code e^-(w1 y + b)} for each row, of both units. */
  private static final class Powers {
    final double[] u;
    final double[] v;
    final double[] uOfRow;
    final double[] vOfRow;

    Powers(double[] flat, double[] x, double[] y) {
      u = powers(flat[0], 0, x);
      v = powers(flat[2], 0, x);
      uOfRow = powers(flat[1], flat[4], y);
      vOfRow = powers(flat[3], flat[5], y);
    }

    /** The first of the last two rows. */
    int lastPair() {
      return uOfRow.length - 2;
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

  /** Whether no power overflows, and every output's sum is in the table of the sigmoid. */
  private static boolean isInRange(double[] flat, double[] x, double[] y) {
    double columns = largest(x);
    double rows = largest(y);
    return Math.abs(flat[0]) * columns < MAX_EXPONENT
        && Math.abs(flat[2]) * columns < MAX_EXPONENT
        && Math.abs(flat[1]) * rows + Math.abs(flat[4]) < MAX_EXPONENT
        && Math.abs(flat[3]) * rows + Math.abs(flat[5]) < MAX_EXPONENT
        && Math.abs(flat[6]) + Math.abs(flat[7]) + Math.abs(flat[8]) < FastSigmoid.MAX_ARGUMENT - 1;
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
