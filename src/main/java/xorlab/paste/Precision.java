package xorlab.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.numeric.Rounding;
import xorlab.paste.text.Numeral;
import xorlab.paste.text.Numeral.Form;
import xorlab.paste.text.Token;

/** How exact printed numbers are, judged by the form of those beside them. */
final class Precision {
  /** From so many digits on, a text was meant to identify a double. */
  private static final int DIGITS_OF_DOUBLE = 15;

  /** So many always identify a double. */
  private static final int DIGITS_OF_EXACT = 16;

  /**
   * A number with fewer digits than a double and so many decimals may have been rounded to those of
   * its block, whose zeros at the end NumPy leaves out.
   */
  private static final int DECIMALS_OF_SHORT = 10;

  private static final int DIGITS_OF_FLOAT = 8;
  private static final int DIGITS_OF_ANY_FLOAT = 6;

  /** So many digits of numbers that show all they have are unlikely: they were rounded before. */
  private static final int DIGITS_OF_ROUNDED = 4;

  private Precision() {}

  /** Whether the numbers are the shortest texts of doubles: some are long, none is padded. */
  static boolean isShortest(List<Token> numbers) {
    boolean isLong = false;
    for (Token token : numbers) {
      isLong |= token.numeral().digits() >= DIGITS_OF_DOUBLE;
      if (token.numeral().endsInZero()) {
        return false;
      }
    }
    return isLong;
  }

  /**
   * The numbers with their values and half units.
   *
   * @param shortest whether a short text among them is exact
   * @param shared whether all have the last decimal of the finest, as in a block of NumPy
   */
  static List<PrintedNumber> printed(List<Token> tokens, boolean shortest, boolean shared) {
    int finest = Integer.MAX_VALUE;
    int decimals = 0;
    int digits = 0;
    boolean exponents = true;
    for (Token token : tokens) {
      Numeral numeral = token.numeral();
      if (numeral.form() != Form.NON_FINITE) {
        finest = Math.min(finest, numeral.unit());
        decimals = Math.max(decimals, numeral.decimals());
        digits = Math.max(digits, numeral.digits());
        exponents &= numeral.form() == Form.SCIENTIFIC;
      }
    }
    List<PrintedNumber> printed = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      Numeral numeral = token.numeral();
      int unit = numeral.unit();
      if (shared || shortest) {
        unit = exponents ? numeral.exponent() - decimals : finest;
      }
      boolean exact =
          shortest
              && numeral.digits() < DIGITS_OF_DOUBLE
              && numeral.decimals() < DECIMALS_OF_SHORT
              && (tokens.size() == 1 || numeral.unit() > finest);
      double half =
          exact || numeral.digits() >= DIGITS_OF_EXACT ? 0 : halfUnit(numeral, unit, digits);
      printed.add(
          new PrintedNumber(numeral.value(), half, numeral.digits(), token.start(), token.end()));
    }
    return printed;
  }

  /** Settings, which are what somebody typed. */
  static List<PrintedNumber> exact(List<Token> tokens) {
    List<PrintedNumber> exact = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      Numeral numeral = token.numeral();
      exact.add(
          new PrintedNumber(numeral.value(), 0, numeral.digits(), token.start(), token.end()));
    }
    return exact;
  }

  /**
   * Half a unit of the last digit.
   *
   * @param digits the most of a number beside it
   */
  private static double halfUnit(Numeral numeral, int unit, int digits) {
    boolean few = digits < DIGITS_OF_ROUNDED;
    return switch (numeral.form()) {
      case NON_FINITE -> 0;
      case DOUBLE -> few || digits >= DIGITS_OF_DOUBLE ? 0 : Numeral.halfOfPower(unit);
      case FLOAT ->
          few || digits >= DIGITS_OF_ANY_FLOAT
              ? Math.abs(numeral.value()) / (1 << 24)
              : Numeral.halfOfPower(unit);
      case INTEGER, DECIMAL, SCIENTIFIC, FRACTION -> Numeral.halfOfPower(unit);
    };
  }

  /**
   * Whether the numbers are the shortest texts of floats: one has eight digits or more, and no
   * shorter text is the same float. Empty if they have too few digits to tell.
   */
  static Optional<Boolean> areFloats(List<PrintedNumber> numbers) {
    boolean some = false;
    for (PrintedNumber number : numbers) {
      if (number.digits() > DIGITS_OF_ANY_FLOAT && Math.abs(number.value()) < Float.MAX_VALUE) {
        if (!isFloat(number)) {
          return Optional.of(false);
        }
        some |= number.digits() >= DIGITS_OF_FLOAT;
      }
    }
    return some ? Optional.of(true) : Optional.empty();
  }

  /** Whether it is a float with all digits of a double, or the shortest text of a float. */
  private static boolean isFloat(PrintedNumber number) {
    double value = number.value();
    double single = Rounding.toFloat(value);
    if (number.digits() >= DIGITS_OF_DOUBLE) {
      return single == value;
    }
    boolean near = Math.abs(single - value) <= number.halfUnit();
    double tens = number.halfUnit() * 20;
    double shorter = tens * Math.floor(value / tens + 0.5);
    return near && Rounding.toFloat(shorter) != single;
  }
}
