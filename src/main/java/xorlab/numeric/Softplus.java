package xorlab.numeric;

/** The softplus, a ReLU without a kink, with the same bits on every engine. */
public final class Softplus {
  private Softplus() {}

  /**
   * {@code log(1 + e^x)}, within 2 units in the last place, written as {@code max(x, 0) + log(1 +
   * e^-|x|)}: so a large x does not overflow.
   */
  public static double softplus(double x) {
    return Log.log1p(Exp.exp(-Math.abs(x))) + Math.max(x, 0);
  }
}
