package xorlab.formula.tree;

import java.util.ArrayList;
import java.util.List;
import xorlab.autodiff.Node;

/**
 * A function that only the scope knows, such as loss, with its arguments.
 *
 * @param position of its name in the text
 */
public record ScopeCall(String function, List<Expression> arguments, int position)
    implements Expression {
  @Override
  public Node evaluate(Evaluation evaluation) {
    return evaluation.valueOf(this);
  }

  @Override
  public List<Expression> parts() {
    return arguments;
  }

  @Override
  public String text() {
    return text(function, arguments, "");
  }

  /** A call as text, with what stands behind the arguments. */
  static String text(String function, List<Expression> arguments, String options) {
    StringBuilder text = new StringBuilder(function).append('(');
    for (int i = 0; i < arguments.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(arguments.get(i).text());
    }
    return text.append(options).append(')').toString();
  }

  @Override
  public String mathML(TermWriter term) {
    return mathML(MathML.identifier(function), arguments, term);
  }

  /** A call as MathML, with the element of its function. */
  static String mathML(String function, List<Expression> arguments, TermWriter term) {
    List<String> elements = new ArrayList<>();
    for (Expression argument : arguments) {
      elements.add(argument.mathML(term));
    }
    return MathML.call(function, elements);
  }

  @Override
  public Precedence precedence() {
    return Precedence.POSTFIX;
  }

  @Override
  public boolean isNumber() {
    return true;
  }
}
