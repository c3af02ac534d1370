package xorlab.numeric;

/**
 * Sine and cosine, within 0.8 units in the last place, with the same bits on every engine.
 *
 * <p>With n the integer nearest to x * 2 / pi and r = x - n * pi / 2, at most pi / 4 in size, each
 * is the sine or the cosine of r, or its negative. The division of pi / 2 into parts, of which n
 * times each is exact, is that of W. J. Cody and W. Waite, "Software Manual for the Elementary
 * Functions" (1980); r itself is kept in two doubles, as in Sun's fdlibm.
 *
 * <p>That needs an n of at most 2^20. An x beyond, from 1,647,100 on, is first taken modulo 2^18
 * times the double nearest to 2 pi, without rounding. As this double is not quite 2 pi, the result
 * is the sine or the cosine, within the same 0.8 units, of another number: one so near to x that
 * rounding it to a double gives x.
 */
public final class SinCos {
  private static final double QUARTERS_PER_UNIT = 0x1.45f306dc9c883p-1;

  /** pi / 2 in four parts: the first three have 33 bits, so that n times each is exact. */
  private static final double HALF_PI_1 = 0x1.921fb544p0;

  private static final double HALF_PI_2 = 0x1.0b4611a6p-34;
  private static final double HALF_PI_3 = 0x1.3198a2ep-69;
  private static final double HALF_PI_4 = 0x1.b839a252049c1p-104;

  /**
   * 2^20 quarter turns, about 1,647,099.3: from here on a sine is that of a number beside x, as the
   * class says.
   */
  public static final double LARGE_ARGUMENT = 0x1.921fb54442d18p20;

  /** The most whole turns, a power of two of them, that are a double. */
  private static final double MAX_TURNS = 0x1.921fb54442d18p1023;

  /** Adding and subtracting 1.5 * 2^52 rounds a double to the nearest integer. */
  private static final double ROUNDING_CONSTANT = 0x1.8p52;

  private SinCos() {}

  /** The sine of x, from -1 to 1; NaN for infinity and NaN. */
  public static double sin(double x) {
    return x == 0 ? x : sinOfQuarterTurns(x, 0); // a zero keeps its sign
  }

  /** The cosine of x, from -1 to 1; NaN for infinity and NaN. */
  public static double cos(double x) {
    return sinOfQuarterTurns(x, 1);
  }

  /** The sine of x + quarters * pi / 2. */
  private static double sinOfQuarterTurns(double x, int quarters) {
    if (!(Math.abs(x) <= Double.MAX_VALUE)) {
      return Double.NaN;
    }
    double argument = Math.abs(x) < LARGE_ARGUMENT ? x : reduced(x);
    double n = argument * QUARTERS_PER_UNIT + ROUNDING_CONSTANT - ROUNDING_CONSTANT;
    double first = argument - n * HALF_PI_1; // exact
    double second = first - n * HALF_PI_2;
    double third = second - n * HALF_PI_3;
    // The fourth part's correction, and the rounding errors of the second and third.
    double rest =
        n * HALF_PI_4 - (first - second - n * HALF_PI_2) - (second - third - n * HALF_PI_3);
    double r = third - rest;
    double tail = third - r - rest;
    int quadrant = (int) n + quarters;
    double value = (quadrant & 1) == 0 ? sinNearZero(r, tail) : cosNearZero(r, tail);
    return (quadrant & 2) == 0 ? value : -value;
  }

  /** x modulo 2^20 quarter turns. Each difference is exact: x is less than twice the turns. */
  private static double reduced(double x) {
    double rest = Math.abs(x);
    for (double turns = MAX_TURNS; turns >= LARGE_ARGUMENT; turns /= 2) {
      if (rest >= turns) {
        rest -= turns;
      }
    }
    return x < 0 ? -1 * rest : rest; // a zero keeps its sign
  }

  /** sin(r + tail) by Taylor's series; the first term left out is below 0.001 units. */
  private static double sinNearZero(double r, double tail) {
    double t = r * r;
    double series =
        1.0 / 6227020800.0 - t * (1.0 / 1307674368000.0 - t * (1.0 / 355687428096000.0));
    series = 1.0 / 5040 - t * (1.0 / 362880 - t * (1.0 / 39916800 - t * series));
    series = 1.0 / 120 - t * series;
    // Small terms first, so that their rounding hardly counts.
    return r - (t * r * (1.0 / 6) - (t * r * series - tail / 2) * t - tail);
  }

  /** cos(r + tail) by Taylor's series; the first term left out is below 0.03 units. */
  private static double cosNearZero(double r, double tail) {
    double t = r * r;
    double series = 1.0 / 479001600 - t * (1.0 / 87178291200.0 - t * (1.0 / 20922789888000.0));
    series = 1.0 / 720 - t * (1.0 / 40320 - t * (1.0 / 3628800 - t * series));
    series = 1.0 / 24 - t * series;
    // Two terms, then the rounding error of their difference and all smaller terms.
    double max = 1 - t / 2;
    return 1 - max - t / 2 - (r * tail - t * t * series) + max;
  }
}
