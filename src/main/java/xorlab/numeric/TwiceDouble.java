package xorlab.numeric;

/**
 * A number held as the unevaluated sum of two doubles, good for about 104 bits, for the few places
 * where 53 are too few.
 *
 * <p>The algorithms are those of T. J. Dekker, "A floating-point technique for extending the
 * available precision", Numerische Mathematik 18 (1971). None needs a fused multiply-add.
 *
 * @param high the double nearest to the number
 * @param low what is left, at most half a unit in the last place of {@code high}
 */
record TwiceDouble(double high, double low) {
  /** 2^27 + 1. */
  private static final double SPLITTER = 0x8000001;

  /** The double of 26 bits nearest to a; a less it has 26 bits too. */
  static double upperHalf(double a) {
    double scaled = SPLITTER * a;
    return scaled - (scaled - a);
  }

  TwiceDouble times(TwiceDouble other) {
    TwiceDouble product = product(high, other.high);
    return sum(product.high, high * other.low + low * other.high + product.low);
  }

  TwiceDouble squareRoot() {
    double root = Math.sqrt(high);
    TwiceDouble square = product(root, root);
    double remainder = high - square.high - square.low + low;
    return sum(root, remainder / (2 * root));
  }

  /** The exact sum of two doubles, the first the larger in size. */
  private static TwiceDouble sum(double a, double b) {
    double sum = a + b;
    return new TwiceDouble(sum, b - (sum - a));
  }

  /** The exact product of two doubles. */
  private static TwiceDouble product(double a, double b) {
    double aHigh = upperHalf(a);
    double aLow = a - aHigh;
    double bHigh = upperHalf(b);
    double bLow = b - bHigh;
    double product = a * b;
    double low = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
    return new TwiceDouble(product, low);
  }
}
