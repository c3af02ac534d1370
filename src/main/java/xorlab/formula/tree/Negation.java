package xorlab.formula.tree;

import java.util.List;
import xorlab.autodiff.Node;

/** {@code -A}. */
public record Negation(Expression operand) implements Expression {
  @Override
  public Node evaluate(Evaluation evaluation) {
    return evaluation.of(operand).negate();
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public String text() {
    return "-" + operand.textWithin(Precedence.SIGN);
  }

  /** A product needs no parentheses: −(AB) is (−A)B. */
  @Override
  public String mathML(TermWriter term) {
    String negated =
        operand.startsWithSign()
            ? MathML.parentheses(operand.mathML(term))
            : operand.mathMLWithin(Precedence.BIG_SUM, term);
    return MathML.row(MathML.MINUS + negated);
  }

  @Override
  public Precedence precedence() {
    return Precedence.SIGN;
  }

  @Override
  public Precedence visualPrecedence() {
    Precedence inside = operand.visualPrecedence();
    boolean isBare = inside.isBelow(Precedence.SIGN) && !inside.isBelow(Precedence.BIG_SUM);
    return isBare ? inside : Precedence.SIGN;
  }

  @Override
  public boolean startsWithSign() {
    return true;
  }

  @Override
  public boolean isNumber() {
    return operand.isNumber();
  }
}
