package xorlab.numeric;

/**
 * The exponential function, within 0.52 units in the last place, with the same bits on every
 * engine.
 *
 * <p>With n the multiple of 1/128 nearest to x, and r = x - n, at most 1/256 in size,
 *
 * <pre>  exp(x) = exp(n) * exp(r),</pre>
 *
 * where exp(n) is a table entry and exp(r) a short polynomial. A second table holds what the
 * entries of the first lost in rounding, as S. Gal and B. Bachelis proposed ("An accurate
 * elementary mathematical library for the IEEE floating point standard", ACM TOMS 17, 1991). Since
 * n has few bits, r is exact after one subtraction: what other methods spend on multiples of ln 2
 * is saved.
 *
 * <p>Training spends most of its time here, so this is short, and without a {@code long}, which is
 * slow in JavaScript.
 */
public final class Exp {
  /** Adding and subtracting 1.5 * 2^52 / 128 rounds a double to the nearest multiple of 1/128. */
  private static final double ROUNDING_CONSTANT =
      TableIndex.ROUNDING_CONSTANT / ExpTable.STEPS_PER_UNIT;

  private static final double LOG2_OF_E = 0x1.71547652b82fep0;

  /** ln 2 in two parts: the first has few enough bits that a power of two times it is exact. */
  private static final double LN2_HIGH = 0x1.62e42fefa38p-1;

  private static final double LN2_LOW = 0x1.ef35793c7673p-45;

  private Exp() {}

  /**
   * e to the power x. Overflow gives infinity; a result below the normal range is rounded once, to
   * the subnormal spacing; NaN gives NaN.
   */
  public static double exp(double x) {
    return exp(x, ExpTable.TABLE);
  }

  /** The same for a loop that has the table in a variable. */
  public static double exp(double x, ExpTable table) {
    double shifted = x + ROUNDING_CONSTANT;
    double n = shifted - ROUNDING_CONSTANT;
    if (!(n * n < ExpTable.MAX_ARGUMENT * ExpTable.MAX_ARGUMENT)) {
      return expOutsideTable(x, table);
    }
    return exp(
        x - n, TableIndex.index(shifted, n * ExpTable.STEPS_PER_UNIT) + ExpTable.CENTRE, table);
  }

  /**
   * {@code exp(-x)}, bit for bit, for -LARGEST < x < LARGEST of the table: what a sigmoid needs,
   * without a negation, and without a check of the size, which the loop has made already.
   */
  public static double expOfNegative(double x, ExpTable table) {
    double shifted = x + ROUNDING_CONSTANT;
    double n = shifted - ROUNDING_CONSTANT;
    return exp(
        n - x, ExpTable.CENTRE - TableIndex.index(shifted, n * ExpTable.STEPS_PER_UNIT), table);
  }

  /** exp at the table's entry i plus r. */
  private static double exp(double r, int i, ExpTable table) {
    double scale = table.high[i];
    return scale + scale * expMinusOne(r, table.low[i]);
  }

  /**
   * exp(r) * (1 + tail) - 1.
   *
   * <p>Taylor's series, of which the term r^6 / 720 is spread over lower ones by Chebyshev's
   * polynomial: for r up to R = 1/256 in size, r^6 is 3/2 R^2 r^4 - 9/16 R^4 r^2 within R^6 / 16,
   * which is below 0.002 units in the last place.
   */
  private static double expMinusOne(double r, double tail) {
    double r2 = r * r;
    double rest = 1.0 / 24 + 0x1p-16 / 480 + r * (1.0 / 120);
    return r + tail + r2 * (1.0 / 2 - 0x1p-32 / 1280 + r * (1.0 / 6) + r2 * rest);
  }

  /** The same with a power of two taken out: exp(x) = 2^k exp(y), where y = x - k ln 2. */
  private static double expOutsideTable(double x, ExpTable table) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > 710) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -746) {
      return 0;
    }
    double k = x * LOG2_OF_E + 0x1.8p52 - 0x1.8p52;
    double y = x - k * LN2_HIGH;
    double n = y + ROUNDING_CONSTANT - ROUNDING_CONSTANT;
    int i = (int) (n * ExpTable.STEPS_PER_UNIT) + ExpTable.CENTRE;
    double expMinusOne = expMinusOne(y - n - k * LN2_LOW, table.low[i]);
    double head = table.high[i];
    int power = (int) k + 1023;
    if (x > 0) {
      double scale = head * PowersOfTwo.POWERS[power - 1];
      return 2 * (scale + scale * expMinusOne);
    }
    // 2^1022 times as large, the subnormals are as far apart as the doubles in [1, 2): adding 1
    // rounds to their spacing.
    double scale = head * PowersOfTwo.POWERS[power + 1022];
    double large = scale + scale * expMinusOne;
    if (large < 1) {
      double roundingError = large - scale - scale * expMinusOne;
      double sum = large + 1;
      large = (1 - sum + large - roundingError) + sum - 1;
    }
    return large * 0x1p-1022;
  }
}
