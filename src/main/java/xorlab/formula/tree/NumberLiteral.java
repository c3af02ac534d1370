package xorlab.formula.tree;

import java.util.List;
import xorlab.autodiff.Node;
import xorlab.numeric.Decimals;

/** A number, such as 0.5, not below 0. */
public record NumberLiteral(double value) implements Expression {
  @Override
  public Node evaluate(Evaluation evaluation) {
    return evaluation.tape().constant(value);
  }

  @Override
  public List<Expression> parts() {
    return List.of();
  }

  @Override
  public String text() {
    return Decimals.plain(value);
  }

  @Override
  public String mathML(TermWriter term) {
    return MathML.number(value);
  }

  @Override
  public Precedence precedence() {
    return Precedence.POSTFIX;
  }

  /** One with a power of ten is a product. */
  @Override
  public Precedence visualPrecedence() {
    return text().indexOf('e') < 0 ? Precedence.POSTFIX : Precedence.SIGN;
  }

  @Override
  public boolean isNumber() {
    return true;
  }
}
