package xorlab.numeric;

/**
 * The hyperbolic tangent, within 0.55 units in the last place, with the same bits on every engine.
 *
 * <p>With n the multiple of 1/64 nearest to x, r = x - n, T = tanh(n) from a table and t = tanh(r),
 *
 * <pre>  tanh(x) = (T + t) / (1 + T t) = T + t - T t (T + t) / (1 + T t).</pre>
 *
 * <p>The subtracted term is below 1/128 of the result, so that its own rounding hardly counts; and
 * since tanh(x) is at most x, T + r is exact, for r is a multiple of x's last place.
 */
public final class Tanh {
  /** Adding and subtracting 1.5 * 2^52 / 64 rounds a double to the nearest multiple of 1/64. */
  private static final double ROUNDING_CONSTANT =
      TableIndex.ROUNDING_CONSTANT / TanhTable.STEPS_PER_UNIT;

  private Tanh() {}

  /** The hyperbolic tangent: -0.0 gives -0.0, NaN gives NaN. */
  public static double tanh(double x) {
    return tanh(x, TanhTable.TABLE);
  }

  /** The same for a loop that has the table in a variable. */
  public static double tanh(double x, TanhTable table) {
    double shifted = x + ROUNDING_CONSTANT;
    double n = shifted - ROUNDING_CONSTANT;
    if (!(n * n < TanhTable.MAX_ARGUMENT * TanhTable.MAX_ARGUMENT)) {
      return tanhOutsideTable(x);
    }
    return tanh(
        x, n, TableIndex.index(shifted, n * TanhTable.STEPS_PER_UNIT) + TanhTable.CENTRE, table);
  }

  private static double tanhOutsideTable(double x) {
    return x > 0 ? 1 : x < 0 ? -1 : x;
  }

  private static double tanh(double x, double n, int i, TanhTable table) {
    return x == 0 ? x : tanh(x - n, table.high[i], table.low[i]);
  }

  private static double tanh(double r, double T, double tail) {
    double difference = tanhMinusArgument(r); // tanh(r) - r
    double Tt = T * (r + difference);
    return r + T - (Tt * (r + difference + T) / (1 + Tt) - difference - tail);
  }

  /** tanh(r) - r by Taylor's series; the first term left out is below 2^-61 of r. */
  private static double tanhMinusArgument(double r) {
    double r2 = r * r;
    return r2 * r * (r2 * (2.0 / 15 - r2 * (17.0 / 315)) - 1.0 / 3);
  }
}
