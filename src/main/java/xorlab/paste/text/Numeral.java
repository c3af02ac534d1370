package xorlab.paste.text;

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
public record Numeral(String mantissa, int decimals, int exponent, int digits, Form form) {
  public static final Numeral NONE = new Numeral("", 0, 0, 0, Form.INTEGER);

  /** Greater powers of ten are no doubles. */
  private static final int MOST_EXACT_POWER = 22;

  private static final double[] POWERS_OF_TEN = powersOfTen();

  public enum Form {
    INTEGER,
    /** With a point. */
    DECIMAL,
    /** With an exponent. */
    SCIENTIFIC,
    /** The first of two whole numbers with a slash between: an iteration of so many. */
    FRACTION,
    /** The shortest text of a double. */
    DOUBLE,
    /** The shortest text of a float. */
    FLOAT,
    NON_FINITE
  }

  public boolean isInteger() {
    return form == Form.INTEGER || form == Form.FRACTION;
  }

  /** The power of ten of the last digit. */
  public int unit() {
    return exponent - decimals;
  }

  /** Whether a shorter text would say the same, as in 0.50: then it is not the shortest. */
  public boolean endsInZero() {
    return decimals > 1 && mantissa.charAt(mantissa.length() - 1) == '0';
  }

  public Numeral in(Form other) {
    return new Numeral(mantissa, decimals, exponent, digits, other);
  }

  public Numeral times(int powerOfTen) {
    return new Numeral(mantissa, decimals, exponent + powerOfTen, digits, form);
  }

  public double value() {
    return switch (mantissa) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> digits <= 15 && Math.abs(unit()) <= MOST_EXACT_POWER ? quotient() : parsed();
    };
  }

  private double parsed() {
    return Decimals.parse(mantissa + "e" + exponent).orElse(Double.NaN);
  }

  /** Of two doubles without an error, the quotient or product is rounded once, as parsing is. */
  private double quotient() {
    double whole = 0;
    for (int i = 0; i < mantissa.length(); i++) {
      int digit = mantissa.charAt(i) - '0';
      whole = 0 <= digit && digit <= 9 ? 10 * whole + digit : whole;
    }
    double power = POWERS_OF_TEN[Math.abs(unit())];
    double size = unit() < 0 ? whole / power : whole * power;
    return mantissa.charAt(0) == '-' ? -size : size;
  }

  private static double[] powersOfTen() {
    double[] powers = new double[MOST_EXACT_POWER + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }

  /** Half of the power of ten, rounded once. */
  public static double halfOfPower(int exponent) {
    if (exponent > 0 || exponent < 1 - MOST_EXACT_POWER) {
      return Decimals.parse("5e" + (exponent - 1)).orElse(0);
    }
    return 5 / POWERS_OF_TEN[1 - exponent];
  }
}
