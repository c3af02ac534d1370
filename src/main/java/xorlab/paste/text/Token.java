package xorlab.paste.text;

/**
 * A piece of the text.
 *
 * @param numeral of a number, else {@link Numeral#NONE}
 */
public record Token(Kind kind, int start, int end, Numeral numeral) {
  public enum Kind {
    NUMBER,
    WORD,
    SYMBOL,
    /** What begins with digits and is no number, such as 0.3s, 75% or 12:30:01. */
    MEASURE,
    /** A number in base 16. */
    HEXADECIMAL,
    /** A number with commas between its thousands. */
    THOUSANDS,
    /** Digits that are not those of ASCII. */
    OTHER_DIGITS,
    /** Three dots for what was left out. */
    DOTS,
    LINE_END
  }

  public static Token of(Kind kind, int start, int end) {
    return new Token(kind, start, end, Numeral.NONE);
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether it begins like a number and is not read as one. */
  public boolean isUnread() {
    return kind == Kind.MEASURE
        || kind == Kind.HEXADECIMAL
        || kind == Kind.THOUSANDS
        || kind == Kind.OTHER_DIGITS;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isLineEnd() {
    return kind == Kind.LINE_END;
  }

  /** Whether it is this sign. */
  public boolean is(char sign, String text) {
    return kind == Kind.SYMBOL && text.charAt(start) == sign;
  }
}
