package xorlab.formula;

import java.util.List;
import java.util.Optional;
import xorlab.formula.tree.FormulaException;
import xorlab.formula.tree.Not;
import xorlab.formula.tree.Operator;
import xorlab.formula.tree.Precedence;
import xorlab.words.FormulaWords;

/** The tokens of a text, one after another, and what is wrong where the next one does not fit. */
abstract class TokenReader {
  /** So that no text, however it is nested, needs much of the stack. */
  private static final int MAX_DEPTH = 50;

  private final List<Token> tokens;
  private int next;
  private int depth;

  /**
   * @throws FormulaException if there is nothing but the end
   */
  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
    if (peek().isEnd()) {
      throw new FormulaException(FormulaWords.EMPTY, peek().position());
    }
  }

  final Token peek() {
    return tokens.get(next);
  }

  /** The token after the next one. */
  final Token peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  /** The next token; the end stays. */
  final Token take() {
    Token token = peek();
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  final Token takeName() {
    if (peek().kind() != Token.Kind.NAME || isWordOfOperator(peek())) {
      throw valueMissing();
    }
    return take();
  }

  final boolean skip(String symbol) {
    boolean found = peek().isSymbol(symbol);
    next += found ? 1 : 0;
    return found;
  }

  final boolean skipName(String name) {
    boolean found = peek().isName(name);
    next += found ? 1 : 0;
    return found;
  }

  /** The operator of this precedence that is next. */
  final Optional<Operator> operator(Precedence precedence) {
    return peek().kind() == Token.Kind.SYMBOL
        ? Operator.of(peek().text(), precedence)
        : Optional.empty();
  }

  static boolean isWordOfOperator(Token token) {
    return token.isName(Operator.AND.symbol())
        || token.isName(Operator.OR.symbol())
        || token.isName(Not.WORD);
  }

  /** Begins a nested expression, until {@link #leave}. */
  final void enter() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new FormulaException(FormulaWords.tooDeep(MAX_DEPTH), peek().position());
    }
  }

  final void leave() {
    depth--;
  }

  /** There is no value where one must be. */
  final FormulaException valueMissing() {
    Token token = peek();
    if (!token.isEnd()) {
      return new FormulaException(FormulaWords.valueExpected(token.text()), token.position());
    }
    String before = tokens.get(tokens.size() - 2).text();
    return new FormulaException(FormulaWords.valueMissing(before), token.position());
  }

  final void expectEnd() {
    Token token = peek();
    if (token.isSymbol(")") || token.isSymbol("]")) {
      throw new FormulaException(FormulaWords.bracketNotOpened(token.text()), token.position());
    }
    if (!token.isEnd()) {
      throw outOfPlace();
    }
  }

  final void close(Token open, String bracket) {
    if (peek().isEnd()) {
      throw new FormulaException(
          FormulaWords.bracketNotClosed(bracket, open.text()), open.position());
    }
    if (!skip(bracket)) {
      throw outOfPlace();
    }
  }

  /** A token after a complete expression that cannot be the end of it. */
  private FormulaException outOfPlace() {
    Token token = peek();
    boolean isOperand =
        token.kind() == Token.Kind.NUMBER
            || token.kind() == Token.Kind.NAME && !isWordOfOperator(token)
            || token.isSymbol("(");
    if (isOperand) {
      String before = tokens.get(next - 1).text();
      return new FormulaException(
          FormulaWords.operatorMissing(before, token.text()), token.position());
    }
    return new FormulaException(
        token.isSymbol("=") ? FormulaWords.EQUALS : FormulaWords.outOfPlace(token.text()),
        token.position());
  }
}
