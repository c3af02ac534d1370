package xorlab.numeric;

/**
 * The natural logarithm, within 0.52 units in the last place, with the same bits on every engine.
 *
 * <p>With x = 2^k * m, m from sqrt(1/2) to sqrt(2), and s = (m - 1) / (m + 1), at most 0.172 in
 * size,
 *
 * <pre>  log(x) = k ln 2 + 2 (s + s^3 / 3 + s^5 / 5 + ...).</pre>
 */
public final class Log {
  /** ln 2 in two parts: the first has few enough bits that k times it is exact. */
  private static final double LN2_HIGH = 0x1.62e42fefa38p-1;

  private static final double LN2_LOW = 0x1.ef35793c7673p-45;

  private static final double SQRT2 = 0x1.6a09e667f3bcdp0;

  private Log() {}

  /** The natural logarithm: minus infinity for either zero, NaN for NaN and for x below zero. */
  public static double log(double x) {
    // As most are: the probability of the right class, or what softplus takes the logarithm of.
    if (x >= 0.5 && x < 2) {
      return x < 1 ? normalized(-1, 2 * x) : normalized(0, x);
    }
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x < 0) {
      return Double.NaN;
    }
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    boolean subnormal = x < Double.MIN_NORMAL;
    double m = subnormal ? x * 0x1p54 : x;
    int k = subnormal ? -54 : 0;
    // Into [1, 2), without the long that the bits of x would take: slow in JavaScript.
    // Halving the exponents left, from 2^31 for most numbers and from 2^1023 for the rest.
    double[] powers = PowersOfTwo.POWERS;
    boolean isModerate = m > powers[-31 + 1023] && m < powers[31 + 1023];
    for (int n = isModerate ? 16 : 512; n > 0; n /= 2) {
      if (m >= powers[n + 1023]) {
        m *= powers[-n + 1023];
        k += n;
      } else if (m < powers[1 - n + 1023]) {
        m *= powers[n + 1023];
        k -= n;
      }
    }
    return normalized(k, m);
  }

  /** k ln 2 + log m, for m from 1 to 2. */
  private static double normalized(int k, double m) {
    return m < SQRT2 ? log(k, m) : log(k + 1, m / 2);
  }

  /**
   * {@code log(1 + x)} for x from 0 to 1, within 1.1 units in the last place: the logarithm of the
   * rounded sum, less what the sum gained in rounding over itself, as Sun's fdlibm corrects it.
   */
  public static double log1p(double x) {
    double sum = 1 + x;
    return log(sum) - (sum - 1 - x) / sum;
  }

  /** k ln 2 + log m, for m from sqrt(1/2) to sqrt(2). */
  private static double log(int k, double m) {
    // s in two parts, of which the first has 26 bits, so that the products here are exact.
    double s = DoubleDouble.highPart((m - 1) / (m + 1));
    double divisor = DoubleDouble.highPart(m + 1);
    double divisorLow = m - (divisor - 1);
    double sLow = (m - 1 - s * divisor - s * divisorLow) / (m + 1);
    // The series at s, and atanh(s + sLow) - atanh(s) = atanh(sLow / (1 - s (s + sLow))).
    double t = s * s;
    double rest = 1.0 / 17 + t * (1.0 / 19 + t * (1.0 / 21 + t * (1.0 / 23)));
    rest = 1.0 / 9 + t * (1.0 / 11 + t * (1.0 / 13 + t * (1.0 / 15 + t * rest)));
    rest = t * s * t * (1.0 / 5 + t * (1.0 / 7 + t * rest)) + sLow / (1 - t - sLow * s);
    // The large terms, and the rounding error of their sum.
    double first = k * LN2_HIGH;
    double second = first + 2 * s;
    double roundingError = second - first - 2 * s;
    double cubic = t * s * 2 / 3;
    double sum = second + cubic;
    double secondRoundingError = sum - second - cubic;
    return k * LN2_LOW + 2 * rest - roundingError - secondRoundingError + sum;
  }

  /**
   * {@code log(1 + e^x)}, within 2 units in the last place, written as {@code max(x, 0) + log(1 +
   * e^-|x|)}: so a large x does not overflow.
   */
  public static double softplus(double x) {
    return log1p(Exp.exp(-Math.abs(x))) + Math.max(x, 0);
  }
}
