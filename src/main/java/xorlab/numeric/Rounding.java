package xorlab.numeric;

/**
 * Rounding to whole numbers, for {@code Math.rint}, which TeaVM 0.15.0 computes by way of a {@code
 * long}: in JavaScript that is a BigInt, slow to make, and NaN cannot be made one.
 */
public final class Rounding {
  private static final double HUNDREDTHS = 100;

  private Rounding() {}

  /** The whole number nearest to x; of two that are equally near, the greater one. */
  public static double nearest(double x) {
    return Math.floor(x + 0.5);
  }

  /** The hundredth nearest to x. */
  public static double toHundredths(double x) {
    return nearest(x * HUNDREDTHS) / HUNDREDTHS;
  }

  /**
   * The float nearest to x, as a cast gives it in Java but not in TeaVM's JavaScript: by Veltkamp's
   * splitting, T. J. Dekker, "A floating-point technique for extending the available precision",
   * Numerische Mathematik 18 (1971).
   *
   * @param x of the size of the normal floats
   */
  public static double toFloat(double x) {
    double scaled = x * 0x20000001p0;
    double low = scaled - x;
    return scaled - low;
  }

  /** Whether x is a whole number; infinities are, NaN is not. */
  public static boolean isInteger(double x) {
    return x == Math.floor(x);
  }
}
