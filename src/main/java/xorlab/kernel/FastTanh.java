package xorlab.kernel;

import xorlab.numeric.TableIndex;
import xorlab.numeric.Tanh;

/**
 * The hyperbolic tangent to 2e-13, for pictures: a table entry T at the multiple of 1/128 nearest
 * to z, and from there Taylor's series, whose terms are polynomials in T since {@code T' = 1 -
 * T^2}. It needs one number from memory and no division.
 *
 * <p>With r = z - n, at most R = 1/256 in size, what is left out is at most {@code 2/15 R^5}, below
 * 2e-13.
 */
final class FastTanh {
  private static final int STEPS_PER_UNIT = 128;
  private static final int MAX_ARGUMENT = 20;
  private static final int CENTRE = STEPS_PER_UNIT * MAX_ARGUMENT;

  /** Adding and subtracting 1.5 * 2^52 / 128 rounds a double to the nearest multiple of 1/128. */
  private static final double ROUNDING_CONSTANT = TableIndex.ROUNDING_CONSTANT / STEPS_PER_UNIT;

  /** The only instance, made when it is first needed. */
  static final FastTanh TABLE = new FastTanh();

  final double[] entries = new double[2 * CENTRE + 1];

  private FastTanh() {
    for (int i = 0; i < entries.length; i++) {
      entries[i] = Tanh.tanh((double) (i - CENTRE) / STEPS_PER_UNIT);
    }
  }

  /**
   * The hyperbolic tangent of any z.
   *
   * @param entries this curve's, which a loop reads into a variable once
   */
  static double value(double z, double[] entries) {
    double shifted = z + ROUNDING_CONSTANT;
    double n = shifted - ROUNDING_CONSTANT;
    if (!(n * n < MAX_ARGUMENT * MAX_ARGUMENT)) {
      return z > 0 ? 1 : z < 0 ? -1 : z;
    }
    double T = entries[TableIndex.index(shifted, n * STEPS_PER_UNIT) + CENTRE];
    return taylor(T, z - n);
  }

  /** T + T' (r - T r^2 + (T^2 - 1/3) r^3 + T (2/3 - T^2) r^4). */
  private static double taylor(double T, double r) {
    double square = T * T;
    double rise = (1 - square) * r;
    double bend = (square - 1.0 / 3 + T * (2.0 / 3 - square) * r) * r - T;
    return rise * r * bend + rise + T;
  }
}
