package xorlab.export.picture;

import xorlab.numeric.Rounding;

/**
 * Numbers in a drawing, with up to three decimals and without trailing zeros: "12.5", "-0.125",
 * "3". xorlab.numeric.Decimals prints doubles exactly, but is much slower, and a drawing has
 * thousands of numbers.
 */
final class SvgNumber {
  private static final int ONE = 1000;

  /** Larger than any coordinate; in thousandths it still is an int. */
  private static final double FARTHEST = 1e6;

  private SvgNumber() {}

  static String of(double x) {
    StringBuilder text = new StringBuilder();
    append(text, x);
    return text.toString();
  }

  /**
   * Appends a number, clamped to a million.
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
