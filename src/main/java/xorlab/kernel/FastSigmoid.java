package xorlab.kernel;

import xorlab.numeric.Exp;
import xorlab.numeric.TableIndex;

/**
 * The sigmoid to 1e-13, for pictures: a table entry S at the multiple of 1/256 nearest to z, and
 * from there Taylor's series, whose terms are polynomials in S since {@code S' = S (1 - S)}. It
 * needs one number from memory and no division.
 *
 * <p>With r = z - n, at most R = 1/512 in size, what is left out is at most {@code R^4 / 24 * 1/8},
 * below 1e-13.
 */
final class FastSigmoid {
  private static final int STEPS_PER_UNIT = 256;

  /** The table goes from minus this to this; beyond it the sigmoid is 0 or 1 to 1e-17. */
  static final int MAX_ARGUMENT = 40;

  private static final int CENTRE = STEPS_PER_UNIT * MAX_ARGUMENT;

  /** Adding and subtracting 1.5 * 2^52 / 256 rounds a double to the nearest multiple of 1/256. */
  private static final double ROUNDING_CONSTANT = TableIndex.ROUNDING_CONSTANT / STEPS_PER_UNIT;

  /** The only instance, made when it is first needed. */
  static final FastSigmoid TABLE = new FastSigmoid();

  final double[] entries = new double[2 * CENTRE + 1];

  private FastSigmoid() {
    for (int i = 0; i <= CENTRE; i++) {
      double S = exact((double) i / STEPS_PER_UNIT);
      entries[CENTRE + i] = S;
      entries[CENTRE - i] = 1 - S;
    }
  }

  /**
   * The sigmoid of any z.
   *
   * @param entries this curve's, which a loop reads into a variable once
   */
  static double value(double z, double[] entries) {
    return z * z < MAX_ARGUMENT * MAX_ARGUMENT
        ? valueInTable(z, entries)
        : z > 0 ? 1 : z < 0 ? 0 : z;
  }

  /** The same for -LARGEST < z < LARGEST, without a check. */
  static double valueInTable(double z, double[] entries) {
    double shifted = z + ROUNDING_CONSTANT;
    double n = shifted - ROUNDING_CONSTANT;
    double S = entries[TableIndex.index(shifted, n * STEPS_PER_UNIT) + CENTRE];
    return taylor(S, z - n);
  }

  /** S + S' r + S'' / 2 r^2 + S''' / 6 r^3. */
  private static double taylor(double S, double r) {
    double slope = S - S * S;
    double rise = slope * r;
    return rise * r * (0.5 - S + (1.0 / 6 - slope) * r) + rise + S;
  }

  private static double exact(double z) {
    return 1 / (Exp.exp(-z) + 1);
  }
}
