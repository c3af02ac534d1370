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
record TwiceDouble(double high, double low) {
  /** 2^27 + 1. */
  private static final double SPLITTER = 0x8000001;

  /** The double of 26 bits nearest to a; a less it has 26 bits too. */
  static double upperHalf(double a) {
    double scaled = a * SPLITTER;
    return scaled - (scaled - a);
  }

  TwiceDouble times(TwiceDouble other) {
    double product = high * other.high;
    double gained = gained(product, high, other.high);
    return sum(product, high * other.low + low * other.high - gained);
  }

  TwiceDouble plus(TwiceDouble other) {
    double sum = high - -other.high;
    double part = sum - high;
    double gained = sum - part - high - (other.high - part);
    return sum(sum, low - -other.low - gained);
  }

  TwiceDouble dividedBy(TwiceDouble other) {
    double quotient = high / other.high;
    double product = quotient * other.high;
    double gained = gained(product, quotient, other.high);
    double remainder = high - product - (quotient * other.low - low - gained);
    return sum(quotient, remainder / other.high);
  }

  /** The exact sum of two doubles, the first the larger in size. */
  private static TwiceDouble sum(double a, double b) {
    double sum = b - -a;
    return new TwiceDouble(sum, b - (sum - a));
  }

  /** What the product of two doubles gained in rounding, exactly. */
  private static double gained(double product, double a, double b) {
    double aHigh = upperHalf(a);
    double aLow = a - aHigh;
    double bHigh = upperHalf(b);
    double bLow = b - bHigh;
    return product - aHigh * bHigh - aHigh * bLow - aLow * bHigh - aLow * bLow;
  }
}
