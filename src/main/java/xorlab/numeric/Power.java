package xorlab.numeric;

/** Powers, with the same bits on every engine. */
public final class Power {
  /** A whole exponent up to this size is so many multiplications. */
  private static final int MAX_MULTIPLICATIONS = 64;

  private Power() {}

  /**
   * x to the power y, as Python's {@code x ** y}: x * x for {@code x ** 2}, the square root for
   * {@code x ** 0.5}, exp(y log x) where y is neither small and whole nor 0.5; NaN for a y that is
   * not whole and an x below zero.
   */
  public static double power(double x, double y) {
    if (y == 0.5) {
      return Math.sqrt(x);
    }
    boolean isWhole = Math.floor(y) == y;
    if (isWhole && Math.abs(y) <= MAX_MULTIPLICATIONS) {
      return y < 0 ? 1 / product(x, -y) : product(x, y);
    }
    if (x < 0 && !isWhole) {
      return Double.NaN;
    }
    double size = Exp.exp(y * Log.log(Math.abs(x)));
    return x < 0 && y % 2 != 0 ? -size : size;
  }

  /** n factors x. */
  private static double product(double x, double n) {
    double product = 1;
    for (int i = 0; i < n; i++) {
      product *= x;
    }
    return product;
  }
}
