package xorlab.check.search;

import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.paste.Block;
import xorlab.paste.Paste;
import xorlab.paste.PrintedNumber;

/**
 * Whether numbers were computed with 32 bits. It shows where eight digits or more are printed: all
 * of them are then numbers that a float can have, which of other numbers about one in six is.
 */
final class SinglePrecision {
  private static final int DIGITS = 8;
  private static final int MOST_DIGITS = 10;
  private static final int LEAST_NUMBERS = 5;

  private SinglePrecision() {}

  /** Whether it is certain. */
  static boolean isUsed(Paste paste) {
    return paste.isFloat32() || numbers(paste) >= LEAST_NUMBERS;
  }

  /** Whether no number speaks against it. */
  static boolean isPossible(Paste paste) {
    return numbers(paste) >= 0 && paste.digits() >= DIGITS - 1;
  }

  /** How many numbers show it; -1 if one shows that it is not so. */
  private static int numbers(Paste paste) {
    int numbers = 0;
    for (Block block : paste.blocks()) {
      for (PrintedNumber number : block.numbers()) {
        if (number.digits() >= DIGITS) {
          boolean isExact = Rounding.toFloat(number.value()) == number.value();
          if (number.digits() > MOST_DIGITS ? !isExact : !isFloat(number)) {
            return -1;
          }
          numbers++;
        }
      }
    }
    return numbers;
  }

  /** Whether the nearest float has the same digits. */
  private static boolean isFloat(PrintedNumber number) {
    double value = number.value();
    double nearest = Rounding.toFloat(value);
    if (number.halfUnit() == 0) {
      return nearest == value;
    }
    int places = number.places();
    String digits = Decimals.fixed(value, places);
    while (places > 0 && digits.charAt(digits.length() - 1) == '0') {
      places--; // NumPy fills up with zeros
      digits = digits.substring(0, digits.length() - 1);
    }
    return digits.equals(Decimals.fixed(nearest, places)) || places == 0;
  }
}
