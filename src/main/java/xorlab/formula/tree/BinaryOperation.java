package xorlab.formula.tree;

import java.util.List;
import xorlab.autodiff.Node;

/**
 * Two operands with an operator between them, such as {@code A + B}; no comparison.
 *
 * @param position of the operator in the text
 */
public record BinaryOperation(Operator operator, Expression left, Expression right, int position)
    implements Expression {
  @Override
  public Node evaluate(Evaluation evaluation) {
    return evaluation.apply(operator, evaluation.of(left), evaluation.of(right), position);
  }

  @Override
  public List<Expression> parts() {
    return List.of(left, right);
  }

  @Override
  public String text() {
    boolean isPower = operator == Operator.POWER; // from right to left; before it there is no sign
    Precedence leastLeft = isPower ? Precedence.POSTFIX : precedence();
    Precedence leastRight = isPower ? Precedence.SIGN : precedence().next();
    return left.textWithin(leastLeft)
        + ' '
        + operator.symbol()
        + ' '
        + right.textWithin(leastRight);
  }

  @Override
  public String mathML(TermWriter term) {
    if (operator == Operator.DIVIDE) {
      return MathML.fraction(left.mathML(term), right.mathML(term));
    }
    if (operator == Operator.POWER) {
      String base = left.mathMLWithin(Precedence.POSTFIX, term);
      return MathML.superscript(base, right.mathML(term));
    }
    Precedence level = operatorPrecedence();
    String first = left.mathMLWithin(level, term);
    String second =
        right.startsWithSign()
            ? MathML.parentheses(right.mathML(term))
            : right.mathMLWithin(level.next(), term);
    return MathML.row(first + sign() + second);
  }

  /** Between a number and a matrix stands a point. */
  private String sign() {
    boolean isMultiple = operator == Operator.MULTIPLY && (left.isNumber() || right.isNumber());
    return isMultiple ? MathML.TIMES : MathML.operator(operator.mathMLSymbol());
  }

  @Override
  public Precedence precedence() {
    return operator.precedence();
  }

  private Precedence operatorPrecedence() {
    return operator == Operator.MATMUL ? Precedence.MATRIX_PRODUCT : operator.precedence();
  }

  /** A fraction holds together by itself; a multiple of a matrix may get further factors. */
  @Override
  public Precedence visualPrecedence() {
    if (operator == Operator.DIVIDE) {
      return Precedence.SIGN;
    }
    boolean isMultiple = operator == Operator.MULTIPLY && left.isNumber();
    return isMultiple ? Precedence.MATRIX_PRODUCT : operatorPrecedence();
  }

  @Override
  public boolean startsWithSign() {
    return operator != Operator.DIVIDE
        && operator != Operator.POWER
        && left.startsWithSign()
        && !left.visualPrecedence().isBelow(operatorPrecedence());
  }

  @Override
  public boolean isNumber() {
    return left.isNumber() && right.isNumber();
  }
}
