package xorlab.numeric;

/**
 * The natural logarithm, within 0.52 units in the last place, with the same bits on every engine.
 *
 * <p>With x = 2^k * m, m from sqrt(1/2) to sqrt(2), and s = (m - 1) / (m + 1), at most 0.172 in
 * size,
 *
 * <pre>  log(x) = k ln 2 + 2 (s + s^3 / 3 + s^5 / 5 + ...).</pre>
 *
 * The first three terms are added up in twice the precision, the small rest in plain doubles.
 */
public final class Log {
  /** ln 2 in two parts: the first has few enough bits that k times it is exact. */
  private static final double LN2_HIGH = 0x1.62e42fefa38p-1;

  private static final double LN2_LOW = 0x1.ef35793c7673p-45;

  private static final double SQRT2 = 0x1.6a09e667f3bcdp0;

  private static final TwiceDouble THREE = new TwiceDouble(3, 0);

  private Log() {}

  /** The natural logarithm: minus infinity for either zero, NaN for NaN and for x below zero. */
  public static double log(double x) {
    if (!(x > 0)) {
      return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    boolean subnormal = x < Double.MIN_NORMAL;
    long bits = Double.doubleToRawLongBits(subnormal ? x * 0x1p54 : x);
    int k = (int) (bits >> 52) - 1023 - (subnormal ? 54 : 0);
    double m = Double.longBitsToDouble(bits & 0xfffffffffffffL | 0x3ff0000000000000L);
    return m < SQRT2 ? log(k, m) : log(k + 1, m / 2);
  }

  /** k ln 2 + log m. */
  private static double log(int k, double m) {
    TwiceDouble s = new TwiceDouble(m - 1, 0).dividedBy(TwiceDouble.sum(m, 1));
    TwiceDouble s2 = s.times(s);
    TwiceDouble cubic = s2.times(s).dividedBy(THREE);
    double t = s2.high();
    double rest = 1.0 / 17 + t * (1.0 / 19 + t * (1.0 / 21 + t * (1.0 / 23)));
    rest = 1.0 / 9 + t * (1.0 / 11 + t * (1.0 / 13 + t * (1.0 / 15 + t * rest)));
    rest = s.high() * t * t * (1.0 / 5 + t * (1.0 / 7 + t * rest));
    TwiceDouble half = s.plus(cubic).plus(new TwiceDouble(rest, 0));
    TwiceDouble whole = half.plus(half);
    return whole.plus(TwiceDouble.sum(k * LN2_HIGH, k * LN2_LOW)).high();
  }
}
