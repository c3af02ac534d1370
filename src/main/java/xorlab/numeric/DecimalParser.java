package xorlab.numeric;

import java.util.OptionalDouble;

/**
 * Reads one decimal number, rounded once: to the nearest double, halfway to the one of even
 * significand.
 */
final class DecimalParser {
  /**
   * Enough to tell any number from a midpoint between two doubles, which has at most 768 digits.
   */
  private static final int MAX_DIGITS = 800;

  private final String text;
  private int position;

  /** The number parsed so far: significand * 10^exponent. */
  private final UnsignedBigInteger significand = new UnsignedBigInteger(0);

  private int exponent;
  private int digitsKept;

  private DecimalParser(String text) {
    this.text = text;
  }

  static OptionalDouble parse(String text) {
    DecimalParser parser = new DecimalParser(text.trim());
    boolean negative = parser.readSign();
    if (!parser.readDigits() || !parser.readExponent() || parser.position < parser.text.length()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((negative ? -1 : 1) * parser.nearestDouble());
  }

  private char next() {
    return position < text.length() ? text.charAt(position) : 0;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  /** Skips a minus, which may be U+2212, and returns whether there was one. */
  private boolean readSign() {
    char c = next();
    boolean negative = c == '-' || c == '\u2212';
    if (negative || c == '+') {
      position++;
    }
    return negative;
  }

  /** Parses digits with at most one decimal mark, and returns whether there was any digit. */
  private boolean readDigits() {
    boolean any = false;
    boolean afterPoint = false;
    boolean lost = false;
    for (char c = next(); isDigit(c) || (c == '.' || c == ',') && !afterPoint; c = next()) {
      position++;
      if (!isDigit(c)) {
        afterPoint = true;
        continue;
      }
      any = true;
      if (digitsKept == MAX_DIGITS) {
        lost |= c != '0';
        exponent += afterPoint ? 0 : 1;
      } else {
        exponent -= afterPoint ? 1 : 0;
        if (c != '0' || digitsKept > 0) {
          significand.appendDigit(c - '0');
          digitsKept++;
        }
      }
    }
    if (lost) {
      // One more digit indicates that the number is greater than the kept digits.
      significand.appendDigit(1);
      digitsKept++;
      exponent--;
    }
    return any;
  }

  /** Parses an optional exponent, and returns false if it has no digits. */
  private boolean readExponent() {
    if (next() != 'e' && next() != 'E') {
      return true;
    }
    position++;
    boolean negative = readSign();
    boolean any = false;
    int value = 0;
    for (char c = next(); isDigit(c); c = next()) {
      position++;
      any = true;
      value = Math.min(value * 10 + c - '0', 100_000_000);
    }
    exponent += negative ? -value : value;
    return any;
  }

  private double nearestDouble() {
    // The number is below 10^point and, unless it is zero, not below 10^(point - 1).
    int point = digitsKept + exponent;
    if (digitsKept == 0 || point < -330) {
      return 0;
    }
    if (point > 310) {
      return Double.POSITIVE_INFINITY;
    }
    UnsignedBigInteger numerator = significand;
    UnsignedBigInteger denominator = new UnsignedBigInteger(1);
    numerator.multiplyByPowerOfTen(Math.max(exponent, 0));
    denominator.multiplyByPowerOfTen(Math.max(-exponent, 0));
    // The number is numerator / denominator * 2^power, and that ratio is brought into [1, 2).
    int power = numerator.bitLength() - denominator.bitLength();
    numerator.shiftLeft(Math.max(-power, 0));
    denominator.shiftLeft(Math.max(power, 0));
    if (numerator.compareTo(denominator) < 0) {
      numerator.shiftLeft(1);
      power--;
    }
    if (power > Double.MAX_EXPONENT) {
      return Double.POSITIVE_INFINITY;
    }
    int bits = Math.min(53, power + 1075);
    if (bits < 0) {
      return 0;
    }
    double quotient = 0;
    for (int i = 0; i < bits; i++) {
      quotient = 2 * quotient + numerator.divideBy(denominator);
      numerator.shiftLeft(1);
    }
    // At the midpoint between two doubles, the remainder equals the denominator.
    if (numerator.compareTo(denominator) >= (quotient % 2 == 0 ? 1 : 0)) {
      quotient++;
    }
    // The hidden bit of the quotient, and a carry out of it, add up in the exponent's field.
    int exponentField = Math.max(power - 52, -1074) + 1074;
    return Double.longBitsToDouble(((long) exponentField << 52) + (long) quotient);
  }
}
