package xorlab.formula;

/**
 * A piece of an expression's text.
 *
 * @param position the index of its first character in the text
 */
record Token(Kind kind, String text, int position) {
  enum Kind {
    NUMBER,
    NAME,
    SYMBOL,
    END
  }

  /** Whether it is this operator, bracket or the like. */
  boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** Whether it is this name or word. */
  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }

  boolean isEnd() {
    return kind == Kind.END;
  }
}
