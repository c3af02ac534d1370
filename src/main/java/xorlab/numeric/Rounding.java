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

  /** Whether x is a whole number; infinities are, NaN is not. */
  public static boolean isInteger(double x) {
    return x == Math.floor(x);
  }
}
