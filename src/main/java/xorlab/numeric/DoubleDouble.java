package xorlab.numeric;

/**
 * A number held as the unevaluated sum of two doubles, good for about 104 bits, for the few places
 * where 53 are too few.
 *
 * <p>The algorithms are those of T. J. Dekker, "A floating-point technique for extending the
 * available precision", Numerische Mathematik 18 (1971). None needs a fused multiply-add.
 *
 * @param high the double nearest to the number
 * @param low the rest, at most half a unit in the last place of {@code high}
 */
record DoubleDouble(double high, double low) {
  /** 2^27 + 1. */
  private static final double SPLITTER = 0x8000001;

  /** The double of 26 bits nearest to a; a less it has 26 bits too. */
  static double highPart(double a) {
    double scaled = a * SPLITTER;
    return scaled - (scaled - a);
  }

  DoubleDouble times(DoubleDouble other) {
    double product = high * other.high;
    double roundingError = productError(product, high, other.high);
    return fastTwoSum(product, high * other.low + low * other.high - roundingError);
  }

  DoubleDouble plus(DoubleDouble other) {
    double sum = high - -other.high;
    double part = sum - high;
    double roundingError = sum - part - high - (other.high - part);
    return fastTwoSum(sum, low - -other.low - roundingError);
  }

  DoubleDouble dividedBy(DoubleDouble other) {
    double quotient = high / other.high;
    double product = quotient * other.high;
    double roundingError = productError(product, quotient, other.high);
    double remainder = high - product - (quotient * other.low - low - roundingError);
    return fastTwoSum(quotient, remainder / other.high);
  }

  /** The exact sum of two doubles, the first the larger in size. */
  private static DoubleDouble fastTwoSum(double a, double b) {
    double sum = b - -a;
    return new DoubleDouble(sum, b - (sum - a));
  }

  /** The exact error of the rounded product of two doubles: rounded less exact. */
  private static double productError(double product, double a, double b) {
    double aHigh = highPart(a);
    double aLow = a - aHigh;
    double bHigh = highPart(b);
    double bLow = b - bHigh;
    return product - aHigh * bHigh - aHigh * bLow - aLow * bHigh - aLow * bLow;
  }
}
