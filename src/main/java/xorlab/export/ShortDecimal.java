package xorlab.export;

import xorlab.numeric.Rounding;

/**
 * Numbers of a drawing, to a thousandth and without idle zeros: "12.5", "-0.125", "3". For numbers
 * that are read again as doubles there is xorlab.numeric.Decimals; it takes far longer, and a
 * drawing has thousands of them.
 */
final class ShortDecimal {
  private static final int ONE = 1000;

  /** Beyond every drawing, and an int when counted in thousandths. */
  private static final double FARTHEST = 1e6;

  private ShortDecimal() {}

  static String of(double x) {
    StringBuilder text = new StringBuilder();
    append(text, x);
    return text.toString();
  }

  /**
   * Appends a number; what is beyond a million is cut to it.
   *
   * @param x not NaN
   */
  static void append(StringBuilder text, double x) {
    double near = Math.max(-FARTHEST, Math.min(FARTHEST, x));
    int thousandths = (int) Rounding.nearest(Math.abs(near) * ONE);
    text.append(x < 0 && thousandths > 0 ? "-" : "").append(thousandths / ONE);
    int rest = thousandths % ONE;
    if (rest > 0) {
      text.append('.');
      for (int unit = ONE / 10; rest > 0; unit /= 10) {
        text.append(rest / unit);
        rest %= unit;
      }
    }
  }
}
