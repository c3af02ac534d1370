package xorlab.numeric;

import java.util.OptionalDouble;

/**
 * Decimal text of doubles, exact and the same on every engine: written as Python writes it, read
 * from what people type.
 */
public final class Decimals {
  /**
   * Ranges of characters: the first, the last, and what becomes of them, or of the first of the
   * digits (of Arabic and of Persian) and of the full-width forms.
   */
  private static final String PLAIN =
      "\u0660\u06690\u06F0\u06F90\uFF01\uFF5E!\u200B\u200F\0\u202A\u202E\0\u2060\u206F\0"
          + "\u00AD\u00AD\0\uFEFF\uFEFF\0\u00A0\u00A0 \u2000\u200A \u202F\u202F \u3000\u3000 "
          + "\u2010\u2014-\u2212\u2212-\u066B\u066B.\u060C\u060C,";

  private Decimals() {}

  /**
   * What Python's {@code repr(x)} prints: the fewest digits that read back as x, such as 0.1,
   * 140.0, 1e-05, 1e+16, -0.0, inf or nan.
   */
  public static String repr(double x) {
    if (!isFinite(x)) {
      return nonFinite(x);
    }
    if (x == 0) {
      return sign(x) + "0.0";
    }
    if (BrowserDecimals.isBrowser()) {
      return sign(x) + BrowserDecimals.repr(Math.abs(x));
    }
    DecimalDigits shortest = DecimalDigits.shortest(Math.abs(x));
    String digits = shortest.digits();
    int exponent = shortest.point() - 1;
    if (-4 <= exponent && exponent < 16) {
      return sign(x) + positional(shortest, Math.max(1, digits.length() - shortest.point()));
    }
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    int size = Math.abs(exponent);
    String power = (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    return sign(x) + digits.charAt(0) + fraction + power;
  }

  /** As {@link #repr}, but without the ".0" of a whole number: "140", as people type it. */
  public static String plain(double x) {
    String repr = repr(x);
    return repr.endsWith(".0") ? repr.substring(0, repr.length() - 2) : repr;
  }

  /**
   * What Python's {@code f"{x:.4f}"} prints for four places: the exact value of x rounded to 0 to
   * 100 places, with ties to even.
   */
  public static String fixed(double x, int places) {
    if (!isFinite(x)) {
      return nonFinite(x);
    }
    if (BrowserDecimals.isBrowser()) {
      return sign(x) + BrowserDecimals.fixed(Math.abs(x), places);
    }
    DecimalDigits digits =
        x == 0 ? new DecimalDigits("", 0) : DecimalDigits.rounded(Math.abs(x), places);
    return sign(x) + positional(digits, places);
  }

  /**
   * A text in the characters in which numbers and settings are written, wherever it was typed or
   * copied from: full-width forms and Arabic digits, other blanks and dashes become those of ASCII,
   * and characters without width go.
   */
  public static String plainCharacters(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      c = c < 0x80 ? c : plain(c);
      if (c != 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The character in ASCII, if there is one; 0 for one without width. */
  private static char plain(char c) {
    for (int i = 0; i < PLAIN.length(); i += 3) {
      int from = c - PLAIN.charAt(i);
      if (from >= 0 && c <= PLAIN.charAt(i + 1)) {
        char first = PLAIN.charAt(i + 2);
        return first == '0' || first == '!' ? (char) (first + from) : first;
      }
    }
    return c;
  }

  /**
   * The double nearest to a decimal number: an optional sign (U+2212 is a minus too), digits with a
   * point or a comma as the decimal mark, an optional exponent, and blanks around it all, in {@link
   * #plainCharacters} or such as become these. Empty for any other text; infinite for a number too
   * large for a double.
   */
  public static OptionalDouble parse(String typed) {
    String text = plainCharacters(typed);
    if (BrowserDecimals.isBrowser()) {
      double number = BrowserDecimals.parse(text.trim());
      return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
    return DecimalParser.parse(text);
  }

  private static boolean isFinite(double x) {
    return Math.abs(x) <= Double.MAX_VALUE;
  }

  private static String nonFinite(double x) {
    return Double.isNaN(x) ? "nan" : sign(x) + "inf";
  }

  private static String sign(double x) {
    return x < 0 || 1 / x < 0 ? "-" : "";
  }

  private static String positional(DecimalDigits number, int places) {
    StringBuilder text = new StringBuilder();
    int point = number.point();
    for (int i = Math.min(point - 1, 0); i < point + places; i++) {
      if (i == point) {
        text.append('.');
      }
      text.append(i >= 0 && i < number.digits().length() ? number.digits().charAt(i) : '0');
    }
    return text.toString();
  }
}
