package xorlab.fast;

import xorlab.numeric.Exp;
import xorlab.numeric.Nearest;

/**
 * The sigmoid to 1e-13, for pictures: a table entry S at the multiple of 1/256 nearest to z, and
 * from there Taylor's series, whose terms are polynomials in S since {@code S' = S (1 - S)}. It
 * needs one number from memory and no division.
 *
 * <p>With r = z - n, at most R = 1/512 in size, what is left out is at most {@code R^4 / 24 * 1/8},
 * below 1e-13.
 */
final class SigmoidCurve {
  private static final int STEPS = 256;

  /** The table goes from minus this to this. */
  static final int LARGEST = 64;

  private static final int CENTRE = STEPS * LARGEST;

  /** Adding and subtracting 1.5 * 2^52 / 256 rounds a double to the nearest multiple of 1/256. */
  private static final double ROUNDER = Nearest.ROUNDER / STEPS;

  final double[] entries = new double[2 * CENTRE + 1];

  SigmoidCurve() {
    for (int i = 0; i < entries.length; i++) {
      entries[i] = exact((double) (i - CENTRE) / STEPS);
    }
  }

  /**
   * The sigmoid of any z.
   *
   * @param entries this curve's, which a loop reads into a variable once
   */
  static double at(double z, double[] entries) {
    return z * z < LARGEST * LARGEST ? within(z, entries) : z > 0 ? 1 : z < 0 ? 0 : z;
  }

  /** The same for -LARGEST < z < LARGEST, without a check. */
  static double within(double z, double[] entries) {
    double shifted = z + ROUNDER;
    double n = shifted - ROUNDER;
    double S = entries[Nearest.index(shifted, n * STEPS) + CENTRE];
    return from(S, z - n);
  }

  /** S + S' r + S'' / 2 r^2 + S''' / 6 r^3. */
  private static double from(double S, double r) {
    double slope = S - S * S;
    double rise = slope * r;
    return rise * r * (0.5 - S + (1.0 / 6 - slope) * r) + rise + S;
  }

  private static double exact(double z) {
    return 1 / (Exp.exp(-z) + 1);
  }
}
