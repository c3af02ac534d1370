package xorlab.paste;

import xorlab.numeric.Decimals;

/**
 * The text of a number, taken apart.
 *
 * @param mantissa sign, digits and point, or nan, inf and -inf
 * @param decimals digits after the point
 * @param exponent the power of ten that was printed after the mantissa
 * @param digits significant digits
 * @param form what the text says beyond the digits
 */
record Numeral(String mantissa, int decimals, int exponent, int digits, Form form) {
  static final Numeral NONE = new Numeral("", 0, 0, 0, Form.INTEGER);

  enum Form {
    INTEGER,
    /** With a point or an exponent. */
    DECIMAL,
    /** The first of two whole numbers with a slash between: an iteration of so many. */
    FRACTION,
    /** The shortest text of a double. */
    DOUBLE,
    /** The shortest text of a float. */
    FLOAT,
    NON_FINITE
  }

  boolean isInteger() {
    return form == Form.INTEGER || form == Form.FRACTION;
  }

  /** The power of ten of the last digit. */
  int unit() {
    return exponent - decimals;
  }

  /** Whether a shorter text would say the same, as in 0.50: then it is not the shortest. */
  boolean endsInZero() {
    return decimals > 1 && mantissa.charAt(mantissa.length() - 1) == '0';
  }

  Numeral in(Form other) {
    return new Numeral(mantissa, decimals, exponent, digits, other);
  }

  Numeral times(int powerOfTen) {
    return new Numeral(mantissa, decimals, exponent + powerOfTen, digits, form);
  }

  double value() {
    return switch (mantissa) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Decimals.parse(mantissa + "e" + exponent).orElse(Double.NaN);
    };
  }
}
