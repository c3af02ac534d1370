package xorlab.paste.text;

import java.util.Optional;
import xorlab.paste.text.Numeral.Form;

/** Reads one number of a text. */
final class NumeralReader {
  private final String text;
  private final int limit;
  private final boolean decimalComma;
  private int position;

  /**
   * @param limit where the reading ends at the latest
   * @param decimalComma whether a comma between digits is a decimal mark
   */
  NumeralReader(String text, int start, int limit, boolean decimalComma) {
    this.text = text;
    this.limit = limit;
    this.decimalComma = decimalComma;
    this.position = start;
  }

  /** Where the number ended. */
  int end() {
    return position;
  }

  private char at(int index) {
    return index < limit ? text.charAt(index) : 0;
  }

  private boolean isDigitAt(int index) {
    return Characters.isDigit(at(index));
  }

  /** The number that begins here, or nothing if what begins here is no number. */
  Optional<Numeral> read() {
    boolean negative = Characters.isMinus(at(position));
    if (negative || at(position) == '+') {
      position++;
    }
    if (Characters.isAsciiLetter(at(position))) {
      return nonFinite(negative);
    }
    int start = position;
    skipDigits();
    int whole = position - start;
    int decimals = 0;
    boolean point =
        at(position) == '.' || decimalComma && at(position) == ',' && isDigitAt(position + 1);
    if (point) {
      position++;
      if (at(position) == '#') {
        return microsoft(negative);
      }
      int fraction = position;
      skipDigits();
      decimals = position - fraction;
    }
    if (whole + decimals == 0) {
      return Optional.empty();
    }
    String mantissa = (negative ? "-" : "") + text.substring(start, position);
    boolean hasExponent = hasExponent();
    int exponent = hasExponent ? exponent() : 0;
    if (isFloatSuffix(at(position)) && !Characters.isWordPart(at(position + 1)) && point) {
      position++;
    }
    Form form = hasExponent ? Form.SCIENTIFIC : point ? Form.DECIMAL : Form.INTEGER;
    return Optional.of(
        new Numeral(mantissa, decimals, exponent, significant(mantissa, decimals), form));
  }

  private void skipDigits() {
    while (isDigitAt(position)) {
      position++;
    }
  }

  private static boolean isFloatSuffix(char c) {
    return c == 'f' || c == 'F';
  }

  private boolean hasExponent() {
    char e = at(position);
    char next = at(position + 1);
    boolean sign = Characters.isMinus(next) || next == '+';
    return (e == 'e' || e == 'E' || e == 'd' || e == 'D')
        && isDigitAt(sign ? position + 2 : position + 1);
  }

  private int exponent() {
    position++;
    boolean negative = Characters.isMinus(at(position));
    if (!isDigitAt(position)) {
      position++;
    }
    int exponent = 0;
    for (; isDigitAt(position); position++) {
      exponent = Math.min(exponent * 10 + at(position) - '0', 9999);
    }
    return negative ? -exponent : exponent;
  }

  /** Digits from the first that is no zero on; those of a zero are all that follow the point. */
  private static int significant(String mantissa, int decimals) {
    int digits = 0;
    for (int i = 0; i < mantissa.length(); i++) {
      char c = mantissa.charAt(i);
      digits += Characters.isDigit(c) && (digits > 0 || c != '0') ? 1 : 0;
    }
    return digits > 0 ? digits : Math.max(1, decimals);
  }

  private Optional<Numeral> nonFinite(boolean negative) {
    int start = position;
    while (Characters.isWordPart(at(position))) {
      position++;
    }
    String word = Characters.lower(text.substring(start, position));
    if (word.equals("nan") || word.equals("nan32")) {
      skip("(ind)");
      skip("(snan)");
      return nonFinite("nan");
    }
    boolean infinite = word.equals("inf") || word.equals("infinity") || word.equals("inf32");
    return infinite ? nonFinite(negative ? "-inf" : "inf") : Optional.empty();
  }

  private static Optional<Numeral> nonFinite(String mantissa) {
    return Optional.of(new Numeral(mantissa, 0, 0, 0, Form.NON_FINITE));
  }

  private void skip(String sequel) {
    if (text.startsWith(sequel, position) && position + sequel.length() <= limit) {
      position += sequel.length();
    }
  }

  /** What the C library of Windows printed once: 1.#INF, 1.#IND, 1.#QNAN. */
  private Optional<Numeral> microsoft(boolean negative) {
    int start = position;
    position++;
    while (Characters.isWordPart(at(position))) {
      position++;
    }
    boolean infinite = text.startsWith("#INF", start);
    return nonFinite(infinite ? negative ? "-inf" : "inf" : "nan");
  }
}
