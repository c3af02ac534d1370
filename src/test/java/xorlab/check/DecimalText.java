package xorlab.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as other languages write them, each rounded once from its exact value. */
final class DecimalText {
  private static final int DIGITS_OF_A_DOUBLE = 17;

  private DecimalText() {}

  /** The fewest digits that read back as a finite double, the sign left out. */
  static BigDecimal shortest(double x) {
    for (int digits = 1; digits < DIGITS_OF_A_DOUBLE; digits++) {
      BigDecimal rounded = rounded(x, digits);
      if (rounded.doubleValue() == Math.abs(x)) {
        return rounded;
      }
    }
    return rounded(x, DIGITS_OF_A_DOUBLE);
  }

  /** The fewest digits that read back as a finite number of 32 bits, the sign left out. */
  static BigDecimal shortest(float x) {
    int digits = 1;
    while (rounded(x, digits).floatValue() != Math.abs(x)) {
      digits++;
    }
    return rounded(x, digits);
  }

  private static BigDecimal rounded(double x, int digits) {
    return new BigDecimal(Math.abs(x)).round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  static String sign(double x) {
    return x < 0 || 1 / x < 0 ? "-" : "";
  }

  /** C's {@code %.4f} for four places. */
  static String fixed(double x, int places) {
    return Double.isFinite(x)
        ? sign(x)
            + new BigDecimal(Math.abs(x)).setScale(places, RoundingMode.HALF_EVEN).toPlainString()
        : nonFinite(x);
  }

  /** C's {@code %.4e} for four places. */
  static String scientific(double x, int places) {
    return Double.isFinite(x) ? sign(x) + scientific(rounded(x, places + 1), places) : nonFinite(x);
  }

  /** A number that is not negative, with so many places and at least two digits of exponent. */
  static String scientific(BigDecimal number, int places) {
    String digits = number.signum() == 0 ? "0" : number.unscaledValue().toString();
    String fraction = digits.substring(1);
    fraction += "0".repeat(Math.max(0, places - fraction.length()));
    int exponent = exponent(number);
    String size = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    return digits.charAt(0)
        + (places > 0 ? "." : "")
        + fraction.substring(0, places)
        + (exponent < 0 ? "e-" : "e+")
        + size;
  }

  /** The power of ten of the first digit. */
  static int exponent(BigDecimal number) {
    return number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
  }

  /** C's {@code %.9g} for nine digits. */
  static String general(double x, int digits) {
    if (!Double.isFinite(x)) {
      return nonFinite(x);
    }
    BigDecimal number = rounded(x, digits).stripTrailingZeros();
    int exponent = exponent(number);
    return sign(x)
        + (exponent < -4 || exponent >= digits
            ? scientific(number, number.precision() - 1)
            : plain(number));
  }

  /** Digits without exponent and without zeros at the end: 140, 0.5. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** What JavaScript's {@code String(x)} gives. */
  static String javaScript(double x) {
    if (!Double.isFinite(x)) {
      return nonFinite(x, "NaN", "Infinity");
    }
    if (x == 0) {
      return "0";
    }
    BigDecimal number = shortest(x).stripTrailingZeros();
    int exponent = exponent(number);
    if (-7 < exponent && exponent < 21) {
      return sign(x) + plain(number);
    }
    String digits = number.unscaledValue().toString();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return sign(x)
        + digits.charAt(0)
        + fraction
        + (exponent < 0 ? "e-" : "e+")
        + Math.abs(exponent);
  }

  private static String nonFinite(double x) {
    return nonFinite(x, "nan", "inf");
  }

  static String nonFinite(double x, String nan, String infinity) {
    return Double.isNaN(x) ? nan : sign(x) + infinity;
  }
}
