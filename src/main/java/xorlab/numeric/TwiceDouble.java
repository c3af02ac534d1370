package xorlab.numeric;

/**
 * A number held as the unevaluated sum of two doubles, good for about 104 bits, for the few places
 * where 53 are too few.
 *
 * <p>The algorithms are those of T. J. Dekker, "A floating-point technique for extending the
 * available precision", Numerische Mathematik 18 (1971), and D. E. Knuth's exact sum. None needs a
 * fused multiply-add.
 *
 * @param high the double nearest to the number
 * @param low what is left, at most half a unit in the last place of {@code high}
 */
record TwiceDouble(double high, double low) {
  /** 2^27 + 1: multiplying by it splits a double into two halves of at most 26 bits. */
  private static final double SPLITTER = 0x8000001;

  /** The exact sum of two doubles. */
  static TwiceDouble sum(double a, double b) {
    double sum = a + b;
    double partOfB = sum - a;
    double partOfA = sum - partOfB;
    return new TwiceDouble(sum, (a - partOfA) + (b - partOfB));
  }

  /** The exact product of two doubles that neither overflow nor underflow. */
  static TwiceDouble product(double a, double b) {
    double aHigh = upperHalf(a);
    double aLow = a - aHigh;
    double bHigh = upperHalf(b);
    double bLow = b - bHigh;
    double product = a * b;
    double low = ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
    return new TwiceDouble(product, low);
  }

  TwiceDouble plus(TwiceDouble other) {
    TwiceDouble sum = sum(high, other.high);
    return sum(sum.high, sum.low + (low + other.low));
  }

  TwiceDouble times(TwiceDouble other) {
    TwiceDouble product = product(high, other.high);
    return sum(product.high, product.low + (high * other.low + low * other.high));
  }

  TwiceDouble dividedBy(TwiceDouble divisor) {
    double quotient = high / divisor.high;
    TwiceDouble product = product(quotient, divisor.high);
    double remainder = (high - product.high) - product.low + low - quotient * divisor.low;
    return sum(quotient, remainder / divisor.high);
  }

  TwiceDouble squareRoot() {
    double root = Math.sqrt(high);
    TwiceDouble square = product(root, root);
    double remainder = (high - square.high) - square.low + low;
    return sum(root, remainder / (2 * root));
  }

  private static double upperHalf(double a) {
    double scaled = SPLITTER * a;
    return scaled - (scaled - a);
  }
}
