package xorlab.fast;

import xorlab.numeric.Nearest;
import xorlab.numeric.Tanh;

/**
 * The hyperbolic tangent to 2e-13, for pictures: a table entry T at the multiple of 1/128 nearest
 * to z, and from there Taylor's series, whose terms are polynomials in T since {@code T' = 1 -
 * T^2}. It needs one number from memory and no division.
 *
 * <p>With r = z - n, at most R = 1/256 in size, what is left out is at most {@code 2/15 R^5}, below
 * 2e-13.
 */
final class TanhCurve {
  private static final int STEPS = 128;
  private static final int LARGEST = 20;
  private static final int CENTRE = STEPS * LARGEST;

  /** Adding and subtracting 1.5 * 2^52 / 128 rounds a double to the nearest multiple of 1/128. */
  private static final double ROUNDER = Nearest.ROUNDER / STEPS;

  final double[] entries = new double[2 * CENTRE + 1];

  TanhCurve() {
    for (int i = 0; i < entries.length; i++) {
      entries[i] = Tanh.tanh((double) (i - CENTRE) / STEPS);
    }
  }

  /**
   * The hyperbolic tangent of any z.
   *
   * @param entries this curve's, which a loop reads into a variable once
   */
  static double at(double z, double[] entries) {
    double shifted = z + ROUNDER;
    double n = shifted - ROUNDER;
    if (!(n * n < LARGEST * LARGEST)) {
      return z > 0 ? 1 : z < 0 ? -1 : z;
    }
    double T = entries[Nearest.index(shifted, n * STEPS) + CENTRE];
    return from(T, z - n);
  }

  /** T + T' (r - T r^2 + (T^2 - 1/3) r^3 + T (2/3 - T^2) r^4). */
  private static double from(double T, double r) {
    double square = T * T;
    double rise = (1 - square) * r;
    double bend = (square - 1.0 / 3 + T * (2.0 / 3 - square) * r) * r - T;
    return rise * r * bend + rise + T;
  }
}
