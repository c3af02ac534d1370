package xorlab.plot.axis;

import xorlab.numeric.Rounding;

/**
 * Numbers formatted with the same number of characters for any size, so that nothing moves while
 * they change: 5.20, 12.4, 1234, 3e12.
 */
public final class FixedWidthNumber {
  /** The number of characters of a number with its sign. */
  public static final int LENGTH = 5;

  private static final double MAX_PLAIN = 1e300;

  private FixedWidthNumber() {}

  /** With its sign, a plus or a true minus: "+5.20". */
  public static String signed(double x) {
    String size = digits(Math.abs(x));
    String sign = x < 0 ? "\u2212" : x > 0 ? "+" : "";
    StringBuilder text = new StringBuilder();
    for (int i = sign.length() + size.length(); i < LENGTH; i++) {
      text.append(' ');
    }
    return text.append(sign).append(size).toString();
  }

  /** With a true minus if it is negative: "0.93", "\u22120.93". */
  public static String plain(double x) {
    String size = digits(Math.abs(x));
    return x < 0 ? "\u2212".concat(size) : size;
  }

  private static String digits(double size) {
    if (Double.isNaN(size)) {
      return "nan";
    }
    if (size < 9999.5) {
      return Ticks.label(size, size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
    }
    if (size > MAX_PLAIN) {
      return size > Double.MAX_VALUE ? "inf" : ">e300";
    }
    double digit = size;
    int exponent = 0;
    while (digit >= 9.5) {
      digit /= 10;
      exponent++;
    }
    return new StringBuilder()
        .append((int) Rounding.nearest(digit))
        .append('e')
        .append(exponent)
        .toString();
  }
}
