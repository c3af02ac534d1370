package xorlab.paste;

/**
 * A piece of the text.
 *
 * @param numeral of a number, else {@link Numeral#NONE}
 */
record Token(Kind kind, int start, int end, Numeral numeral) {
  enum Kind {
    NUMBER,
    WORD,
    SYMBOL,
    /** What begins with digits and is no number, such as 0.3s, 75% or 12:30:01. */
    MEASURE,
    DOTS,
    LINE_END
  }

  static Token of(Kind kind, int start, int end) {
    return new Token(kind, start, end, Numeral.NONE);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isLineEnd() {
    return kind == Kind.LINE_END;
  }

  /** Whether it is this sign. */
  boolean is(char sign, String text) {
    return kind == Kind.SYMBOL && text.charAt(start) == sign;
  }
}
