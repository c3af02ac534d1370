package xorlab.numeric;

import java.util.OptionalDouble;

/**
 * Reads one decimal number, rounded once: to the nearest double, halfway to the one of even
 * significand.
 */
final class DecimalReader {
  /** Enough to tell any number from a middle between two doubles, which has at most 768 digits. */
  private static final int DIGITS_KEPT = 800;

  private final String text;
  private int position;

  /** What was read so far: significand * 10^exponent. */
  private final Natural significand = new Natural(0);

  private int exponent;
  private int digitsKept;

  private DecimalReader(String text) {
    this.text = text;
  }

  static OptionalDouble read(String text) {
    DecimalReader reader = new DecimalReader(text.trim());
    boolean negative = reader.readSign();
    if (!reader.readDigits() || !reader.readExponent() || reader.position < reader.text.length()) {
      return OptionalDouble.empty();
    }
    double magnitude = reader.nearestDouble();
    return OptionalDouble.of(negative ? -magnitude : magnitude);
  }

  private char next() {
    return position < text.length() ? text.charAt(position) : 0;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  /** Whether a minus, U+2212 included, stood here. */
  private boolean readSign() {
    char c = next();
    boolean negative = c == '-' || c == '\u2212';
    if (negative || c == '+') {
      position++;
    }
    return negative;
  }

  /** Digits with at most one decimal mark, and whether there was any digit. */
  private boolean readDigits() {
    boolean any = false;
    boolean afterMark = false;
    boolean lost = false;
    for (char c = next(); isDigit(c) || (c == '.' || c == ',') && !afterMark; c = next()) {
      position++;
      if (!isDigit(c)) {
        afterMark = true;
        continue;
      }
      any = true;
      if (digitsKept == DIGITS_KEPT) {
        lost |= c != '0';
        exponent += afterMark ? 0 : 1;
      } else {
        exponent -= afterMark ? 1 : 0;
        if (c != '0' || digitsKept > 0) {
          significand.appendDigit(c - '0');
          digitsKept++;
        }
      }
    }
    if (lost) {
      // One more digit says that the number is above what was kept.
      significand.appendDigit(1);
      digitsKept++;
      exponent--;
    }
    return any;
  }

  /** An exponent if there is one, and whether it had digits. */
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
    Natural numerator = significand;
    Natural denominator = new Natural(1);
    numerator.multiplyByTenToThe(Math.max(exponent, 0));
    denominator.multiplyByTenToThe(Math.max(-exponent, 0));
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
    // The next bit is worth half: the middle is where the remainder equals the denominator.
    if (numerator.compareTo(denominator) >= (quotient % 2 == 0 ? 1 : 0)) {
      quotient++;
    }
    // The hidden bit of the quotient, and a carry out of it, add up in the exponent's field.
    int exponentField = Math.max(power - 52, -1074) + 1074;
    return Double.longBitsToDouble(((long) exponentField << 52) + (long) quotient);
  }
}
