package xorlab.formula;

import java.util.ArrayList;
import java.util.List;
import xorlab.formula.tree.FormulaException;
import xorlab.numeric.Decimals;
import xorlab.words.FormulaWords;

/** Cuts the text of an expression into tokens, up to its end or to a # that begins a comment. */
final class Lexer {
  /** More characters than any expression of the course needs. */
  static final int MAX_LENGTH = 300;

  /** Longer ones first. */
  private static final String[] SYMBOLS = {
    "**", "==", "!=", "<=", ">=", "(", ")", "[", "]", ",", ":", ".", "+", "-", "*", "/", "@", "<",
    ">", "="
  };

  /** Characters that books and word processors have in the place of a symbol. */
  private static final String[][] SAME = {
    {"×", "*"}, {"⊙", "*"}, {"·", "*"}, {"÷", "/"}, {"≤", "<="}, {"≥", ">="}, {"≠", "!="}
  };

  /** What people write who know another language, and how this one spells it. */
  private static final String[][] FOREIGN = {
    {"^", "**"}, {"&", "and"}, {"|", "or"}, {"!", "not"}, {"{", "("}, {"}", ")"}, {";", ","}
  };

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Lexer(String text) {
    this.text = text;
  }

  /**
   * All tokens, the last of them the end.
   *
   * @throws FormulaException for a character that has no place in the language
   */
  static List<Token> tokens(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new FormulaException(FormulaWords.tooLong(text.length(), MAX_LENGTH));
    }
    Lexer lexer = new Lexer(Decimals.plainCharacters(text));
    while (lexer.skipBlanks()) {
      lexer.readToken();
    }
    lexer.tokens.add(new Token(Token.Kind.END, "", lexer.position));
    return lexer.tokens;
  }

  /** Whether there is something behind the blanks. */
  private boolean skipBlanks() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
      position++;
    }
    return position < text.length() && peek() != '#';
  }

  private void readToken() {
    int start = position;
    if (isDigit(peek()) || peek() == '.' && isDigit(peek(1))) {
      readNumber();
      add(Token.Kind.NUMBER, text.substring(start, position));
    } else if (isLetter(peek())) {
      while (isLetter(peek()) || isDigit(peek())) {
        position++;
      }
      add(Token.Kind.NAME, text.substring(start, position));
    } else {
      readSymbol();
    }
  }

  private void add(Token.Kind kind, String tokenText) {
    tokens.add(new Token(kind, tokenText, position - tokenText.length()));
  }

  /** A point before a letter is that of .T, an e without digits the beginning of a name. */
  private void readNumber() {
    skipDigits();
    if (peek() == '.' && !isLetter(peek(1))) {
      position++;
      skipDigits();
    }
    if (peek() == 'e' || peek() == 'E') {
      int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
      if (isDigit(peek(1 + sign))) {
        position += 1 + sign;
        skipDigits();
      }
    }
  }

  private void skipDigits() {
    while (isDigit(peek())) {
      position++;
    }
  }

  private void readSymbol() {
    for (String symbol : SYMBOLS) {
      if (text.startsWith(symbol, position)) {
        position += symbol.length();
        add(Token.Kind.SYMBOL, symbol);
        return;
      }
    }
    for (String[] same : SAME) {
      if (text.startsWith(same[0], position)) {
        tokens.add(new Token(Token.Kind.SYMBOL, same[1], position));
        position++;
        return;
      }
    }
    for (String[] foreign : FOREIGN) {
      if (text.startsWith(foreign[0], position)) {
        throw new FormulaException(FormulaWords.writeInstead(foreign[1], foreign[0]), position);
      }
    }
    int end = Math.min(text.length(), position + (isHighSurrogate(peek()) ? 2 : 1));
    throw new FormulaException(
        FormulaWords.unexpectedCharacter(text.substring(position, end)), position);
  }

  private char peek() {
    return peek(0);
  }

  private char peek(int ahead) {
    return position + ahead < text.length() ? text.charAt(position + ahead) : 0;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private static boolean isLetter(char c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' || c == 'ŷ' || c == 'α';
  }

  private static boolean isHighSurrogate(char c) {
    return 0xD800 <= c && c <= 0xDBFF;
  }
}
