package xorlab.page.ui;

import java.util.OptionalDouble;
import xorlab.numeric.Decimals;

/** Parses numbers typed by a reader: with a point or comma, and a hyphen or minus sign. */
final class NumberParser {
  private NumberParser() {}

  /** The number; empty if the text is not a number or not in the range of a double. */
  static OptionalDouble parse(String text) {
    OptionalDouble number = Decimals.parse(text);
    boolean finite = number.isPresent() && Math.abs(number.getAsDouble()) <= Double.MAX_VALUE;
    return finite ? number : OptionalDouble.empty();
  }

  /** The text of a number in a field: all its digits, with a minus sign. */
  static String format(double number) {
    return Decimals.plain(number).replace('-', '−');
  }
}
