package xorlab.gradcheck;

/** Units in the last place. */
final class Ulp {
  private static final long EXPONENT = 0x7ff0000000000000L;

  private Ulp() {}

  /**
   * The distance from |x|, a finite number, to the next greater double. As {@code Math.ulp}, which
   * in TeaVM 0.15.0 drops a bit of the exponent.
   */
  static double of(double x) {
    double powerOfTwo = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & EXPONENT);
    return Math.max(powerOfTwo * 0x1p-52, Double.MIN_VALUE);
  }
}
