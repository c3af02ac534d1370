package xorlab.plot.draw;

import xorlab.numeric.Decimals;
import xorlab.numeric.Log;

/** Round numbers: for the ends of an axis, for labels, and for sentences. */
public final class NiceNumbers {
  /** Numbers from 0.001 to 9999 are written without an exponent. */
  private static final int MIN_PLAIN = -3;

  private static final int MAX_PLAIN = 3;

  private static final double LN10 = Log.log(10);

  private NiceNumbers() {}

  /** 10 to the power of an exponent in the range of doubles. */
  public static double power(int exponent) {
    double power = 1;
    for (int i = Math.abs(exponent); i > 0; i--) {
      power *= 10;
    }
    return exponent < 0 ? 1 / power : power;
  }

  /**
   * The exponent of the greatest power of ten up to x.
   *
   * @param x from 1e-300 to 1e300
   */
  public static int exponent(double x) {
    int exponent = (int) Math.floor(Log.log(x) / LN10);
    while (power(exponent + 1) <= x) {
      exponent++;
    }
    while (power(exponent) > x) {
      exponent--;
    }
    return exponent;
  }

  /**
   * The least number from x on that is a mantissa times a power of ten.
   *
   * @param mantissas ascending, the first 1 and the last 10
   */
  public static double atLeast(double x, double... mantissas) {
    double power = power(exponent(x));
    int i = 0;
    while (i < mantissas.length - 1 && mantissas[i] * power < x) {
      i++;
    }
    return mantissas[i] * power;
  }

  /**
   * The greatest number up to x that is a mantissa times a power of ten.
   *
   * @param mantissas ascending, the first 1 and the last 10
   */
  public static double atMost(double x, double... mantissas) {
    double power = power(exponent(x));
    int i = mantissas.length - 1;
    while (i > 0 && mantissas[i] * power > x) {
      i--;
    }
    return mantissas[i] * power;
  }

  /**
   * The number to this many significant digits, without trailing zeros: "0.25", "3", "1.5e6",
   * "\u22122e\u22124". All digits before the point are kept, up to 9999.
   */
  public static String text(double x, int digits) {
    double size = Math.abs(x);
    if (x - x != 0) {
      return Decimals.repr(x);
    }
    if (size < 1e-300) {
      return "0";
    }
    String sign = x < 0 ? "\u2212" : "";
    int exponent = size > 1e300 ? 300 : exponent(size);
    if (MIN_PLAIN <= exponent && exponent <= MAX_PLAIN) {
      return sign.concat(trimmed(size, Math.max(0, digits - 1 - exponent)));
    }
    String mantissa = trimmed(size / power(exponent), digits - 1);
    if (mantissa.equals("10")) {
      mantissa = "1";
      exponent++;
    }
    return new StringBuilder(sign)
        .append(mantissa)
        .append(exponent < 0 ? "e\u2212" : "e")
        .append(Math.abs(exponent))
        .toString();
  }

  private static String trimmed(double x, int places) {
    String fixed = Decimals.fixed(x, places);
    int end = fixed.length();
    while (places > 0 && fixed.charAt(end - 1) == '0') {
      end--;
    }
    return fixed.substring(0, places > 0 && fixed.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
