package xorlab.numeric;

/**
 * The exponential function, within 0.52 units in the last place, with the same bits on every
 * engine.
 *
 * <p>With k the integer nearest to x * 128 / ln 2 and r = x - k * ln 2 / 128, at most 0.0028 in
 * size,
 *
 * <pre>  exp(x) = 2^(k / 128) * exp(r),</pre>
 *
 * where 2^(k / 128) is a table entry times a power of two and exp(r) a short polynomial. The idea
 * is that of Szabolcs Nagy's exp in ARM's Optimized Routines, which glibc uses too; there, as here,
 * a second table holds what the entries of the first lost in rounding. Training spends most of its
 * time here, so the common path has no {@code long}, which is slow in JavaScript.
 */
public final class Exp {
  private static final int STEP_BITS = 7;

  /** Table entries from one power of two to the next. */
  private static final int STEPS = 1 << STEP_BITS;

  private static final double STEPS_PER_UNIT = STEPS * 0x1.71547652b82fep0;

  /** ln 2 / 128, in two parts: the first has few enough bits that k times it is exact. */
  private static final double STEP_HIGH = 0x1.62e42fefap-8;

  private static final double STEP_LOW = 0x1.cf79abc9e3b39p-47;

  /** Adding and subtracting 1.5 * 2^52 rounds a double to the nearest integer. */
  private static final double ROUNDER = 0x1.8p52;

  /** ROOTS[i] is 2^(i / 128), rounded; the exact value is ROOTS[i] * (1 + TAILS[i]). */
  static final double[] ROOTS = new double[STEPS];

  static final double[] TAILS = new double[STEPS];

  /** POWERS[n + 1023] is 2^n, for n from -1022 to 1023. */
  private static final double[] POWERS = new double[2047];

  static {
    TwiceDouble step = new TwiceDouble(2, 0);
    for (int n = 0; n < STEP_BITS; n++) {
      step = step.squareRoot();
    }
    TwiceDouble root = new TwiceDouble(1, 0);
    for (int i = 0; i < STEPS; i++) {
      ROOTS[i] = root.high();
      TAILS[i] = root.low() / root.high();
      root = root.times(step);
    }
    double power = Double.MIN_NORMAL;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 2;
    }
  }

  private Exp() {}

  /**
   * e to the power x. Overflow gives infinity; a result below the normal range is rounded once, to
   * the subnormal spacing; NaN gives NaN.
   */
  public static double exp(double x) {
    if (!(Math.abs(x) < 700)) {
      return expBeyond700(x);
    }
    double k = nearestStep(x);
    double scale = scale((int) k, 0);
    return scale + scale * excess(x, k);
  }

  private static double nearestStep(double x) {
    return x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  }

  /** 2^(k / 128 + octaves), rounded. */
  private static double scale(int k, int octaves) {
    return ROOTS[k & (STEPS - 1)] * POWERS[(k >> STEP_BITS) + octaves + 1023];
  }

  /**
   * exp(r) * (1 + tail) - 1, where r = x - k * ln 2 / 128.
   *
   * <p>The coefficients are Taylor's: r is so small that the first term left out, r^6 / 720, is
   * below 0.003 units in the last place, and minimax coefficients could gain no more than that.
   */
  private static double excess(double x, double k) {
    double tail = TAILS[(int) k & (STEPS - 1)];
    double r = x - k * STEP_HIGH - k * STEP_LOW;
    double r2 = r * r;
    return tail + r + r2 * (1.0 / 2 + r * (1.0 / 6)) + r2 * r2 * (1.0 / 24 + r * (1.0 / 120));
  }

  /** The same where the result or a term of it may leave the normal range, at a scale that fits. */
  private static double expBeyond700(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > 710) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -746) {
      return 0;
    }
    double k = nearestStep(x);
    double excess = excess(x, k);
    if (x > 0) {
      double scale = scale((int) k, -1);
      return 2 * (scale + scale * excess);
    }
    // 2^1022 times as large, the subnormals are as far apart as the doubles in [1, 2): adding 1
    // rounds to their spacing.
    double scale = scale((int) k, 1022);
    double y = scale + scale * excess;
    if (y < 1) {
      double lost = scale - y + scale * excess;
      double sum = 1 + y;
      y = sum + (1 - sum + y + lost) - 1;
    }
    return y * 0x1p-1022;
  }
}
