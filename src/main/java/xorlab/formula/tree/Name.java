package xorlab.formula.tree;

import java.util.List;
import xorlab.autodiff.Node;

/**
 * A name whose value the scope knows.
 *
 * @param name in its canonical spelling
 * @param position of its first character in the text
 */
public record Name(String name, int position) implements Expression {
  @Override
  public Node evaluate(Evaluation evaluation) {
    return evaluation.valueOf(this);
  }

  @Override
  public List<Expression> parts() {
    return List.of();
  }

  @Override
  public String text() {
    return name;
  }

  @Override
  public String mathML(TermWriter term) {
    return term.write(name, MathML.name(name));
  }

  @Override
  public Precedence precedence() {
    return Precedence.POSTFIX;
  }

  @Override
  public boolean isNumber() {
    return !NameSpelling.isMatrix(name);
  }
}
