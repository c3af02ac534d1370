package xorlab.numeric;

/** The hyperbolic tangent, within 1 unit in the last place, with the same bits on every engine. */
public final class Tanh {
  private Tanh() {}

  /**
   * The hyperbolic tangent: below 0.7 by the ninth convergent of J. H. Lambert's continued fraction
   * x / (1 + x^2 / (3 + x^2 / (5 + ...))), above by {@link Exp}.
   */
  public static double tanh(double x) {
    if (x == 0) {
      return x;
    }
    double size = Math.abs(x);
    if (size < 0.7) {
      // What is taken away is small, so that its own rounding hardly counts.
      double t = x * x;
      double over = t * (11486475 + t * (810810 + t * (12870 + t * 44)));
      double under = 34459425 + t * (16216200 + t * (945945 + t * (13860 + t * 45)));
      return x - x * (over / under);
    }
    double denominator = Exp.exp(2 * size) + 1;
    // Both are 1 - 2 / denominator. The quotient rounds once less, as long as its numerator is
    // exact; the difference bears infinity.
    double tanh = denominator < 16 ? (denominator - 2) / denominator : 1 - 2 / denominator;
    return x < 0 ? -tanh : tanh;
  }
}
