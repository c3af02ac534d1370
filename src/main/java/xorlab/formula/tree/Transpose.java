package xorlab.formula.tree;

import java.util.List;
import xorlab.autodiff.Node;

/** {@code A.T}. */
public record Transpose(Expression operand) implements Expression {
  public static final String NAME = "T";

  @Override
  public Node evaluate(Evaluation evaluation) {
    return evaluation.of(operand).T();
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public String text() {
    return operand.textWithin(Precedence.POSTFIX) + "." + NAME;
  }

  @Override
  public String mathML(TermWriter term) {
    return MathML.transpose(operand.mathMLWithin(Precedence.POSTFIX, term));
  }

  @Override
  public Precedence precedence() {
    return Precedence.POSTFIX;
  }

  /** With another superscript it needs parentheses. */
  @Override
  public Precedence visualPrecedence() {
    return Precedence.POWER;
  }

  @Override
  public boolean isNumber() {
    return operand.isNumber();
  }
}
