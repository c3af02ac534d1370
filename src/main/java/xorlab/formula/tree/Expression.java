package xorlab.formula.tree;

import java.util.List;
import xorlab.autodiff.Node;

/** A parsed expression, or a part of one. */
public sealed interface Expression
    permits NumberLiteral,
        Name,
        MatrixLiteral,
        Negation,
        Not,
        BinaryOperation,
        Comparison,
        Transpose,
        Indexing,
        Call,
        ScopeCall {
  /**
   * The value; to be asked for by {@link Evaluation#of}.
   *
   * @throws FormulaException if there is none
   */
  Node evaluate(Evaluation evaluation);

  /** The expressions that this one consists of, from left to right. */
  List<Expression> parts();

  /** Its canonical text, which is parsed to an equal expression. */
  String text();

  /** One element of MathML. */
  String mathML(TermWriter term);

  /** How strongly its text holds together. */
  Precedence precedence();

  /** How strongly its MathML holds together. */
  default Precedence visualPrecedence() {
    return precedence();
  }

  /** Whether its MathML begins with a sign, so that no operator may stand before it. */
  default boolean startsWithSign() {
    return false;
  }

  /** Whether it is a single number, as far as one can see without values. */
  default boolean isNumber() {
    return false;
  }

  /** Whether all of them are. */
  static boolean areNumbers(List<Expression> expressions) {
    for (Expression expression : expressions) {
      if (!expression.isNumber()) {
        return false;
      }
    }
    return true;
  }

  /** The text, in parentheses unless it holds together at least so strongly. */
  default String textWithin(Precedence least) {
    return precedence().isBelow(least) ? "(" + text() + ")" : text();
  }

  /** The MathML, in parentheses unless it holds together at least so strongly. */
  default String mathMLWithin(Precedence least, TermWriter term) {
    return visualPrecedence().isBelow(least) ? MathML.parentheses(mathML(term)) : mathML(term);
  }
}
