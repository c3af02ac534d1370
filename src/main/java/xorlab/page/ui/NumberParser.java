package xorlab.page.ui;

import java.util.OptionalDouble;
import xorlab.numeric.Decimals;

/** A number as people type it: with a point or a comma, with a hyphen or a minus. */
final class NumberParser {
  private NumberParser() {}

  /** The number; empty if the text is none, or one too large for a double. */
  static OptionalDouble parse(String text) {
    OptionalDouble number = Decimals.parse(text);
    boolean finite = number.isPresent() && Math.abs(number.getAsDouble()) <= Double.MAX_VALUE;
    return finite ? number : OptionalDouble.empty();
  }

  /** A number as it stands in a field: all its digits, with a minus. */
  static String format(double number) {
    return Decimals.plain(number).replace('-', '−');
  }
}
