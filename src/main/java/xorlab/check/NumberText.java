package xorlab.check;

import xorlab.numeric.Decimals;
import xorlab.paste.PrintedNumber;

/** Numbers as the page writes them. */
final class NumberText {
  private static final int MOST_PLACES = 16;

  private NumberText() {}

  /** A value to as many digits as a number was printed with. */
  static String like(PrintedNumber printed, double value) {
    if (!(Math.abs(value) <= Double.MAX_VALUE) || printed.halfUnit() == 0) {
      return withMinus(Decimals.repr(value));
    }
    int places = Math.min(MOST_PLACES, printed.places());
    boolean isTooLong = Math.abs(value) >= 1e15;
    return withMinus(isTooLong ? Decimals.repr(value) : Decimals.fixed(value, places));
  }

  static String plain(double value) {
    return withMinus(Decimals.plain(value));
  }

  static String withMinus(String text) {
    return text.replace('-', '\u2212');
  }

  /** A name with its index lowered: dW1[0,1] is dW₁[0,1]. */
  static String lowered(String name) {
    return name.replace("1[", "₁[").replace("2[", "₂[");
  }

  /** A name without an entry, with its index lowered: dZ1 is dZ₁. */
  static String loweredName(String name) {
    int last = name.length() - 1;
    char digit = name.charAt(last);
    boolean isIndexed = digit == '1' || digit == '2';
    return isIndexed ? name.substring(0, last) + (digit == '1' ? '₁' : '₂') : name;
  }
}
