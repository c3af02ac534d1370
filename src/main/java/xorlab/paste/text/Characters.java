package xorlab.paste.text;

/** Kinds of characters, without the tables of Unicode. */
public final class Characters {
  private Characters() {}

  public static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  /** Digits that look like those of ASCII but are others: of Arabic, of Persian, full-width. */
  static boolean isOtherDigit(char c) {
    return '\uFF10' <= c && c <= '\uFF19'
        || '\u0660' <= c && c <= '\u0669'
        || '\u06F0' <= c && c <= '\u06F9';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** Blanks, controls and characters without width, but no ends of lines. */
  public static boolean isBlank(char c) {
    return c <= ' ' && !isLineEnd(c)
        || '\u007F' <= c && c <= '\u00A0'
        || c == '\u00AD'
        || '\u2000' <= c && c <= '\u200F'
        || '\u202A' <= c && c <= '\u202F'
        || '\u205F' <= c && c <= '\u206F'
        || c == '\u3000'
        || c == '\uFEFF';
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\u2013' || c == '\u2010' || c == '\u2011';
  }

  static boolean isAsciiLetter(char c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }

  /** Letters of every script, the underscore, subscripts and superscripts. */
  public static boolean isLetter(char c) {
    return isAsciiLetter(c)
        || c == '_'
        || c >= 0xA1 && !isBlank(c) && !isLineEnd(c) && !isMinus(c) && !isSign(c) && c < 0xD800;
  }

  /** Punctuation, operators, arrows, lines and shapes beyond ASCII. */
  private static boolean isSign(char c) {
    return c == '\u00D7'
        || c == '\u00F7'
        || c == '\u00B7'
        || c == '\u00AB'
        || c == '\u00BB'
        || c == '\u00B1'
        || '\u2010' <= c && c <= '\u2060'
        || '\u2190' <= c && c <= '\u21FF'
        || '\u2209' <= c && c <= '\u2BFF'
        || '\u3000' <= c && c <= '\u303F';
  }

  public static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c);
  }

  public static char lower(char c) {
    return 'A' <= c && c <= 'Z' ? (char) (c + 32) : c;
  }

  public static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      lower.append(lower(text.charAt(i)));
    }
    return lower.toString();
  }
}
