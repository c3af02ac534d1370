package xorlab.formula;

import java.util.ArrayList;
import java.util.List;
import xorlab.autodiff.Node;
import xorlab.autodiff.Tape;
import xorlab.formula.tree.Evaluation;
import xorlab.formula.tree.Expression;
import xorlab.formula.tree.Name;
import xorlab.formula.tree.Scope;
import xorlab.formula.tree.TermWriter;

/**
 * A parsed expression of the language of matrices, such as {@code dZ2.T @ A1}.
 *
 * <p>Operators and their precedence are those of Python with NumPy. A comparison, and, or, not give
 * 1 or 0 for each value. Nothing is executed but what stands in this package.
 */
public final class Formula {
  private final Expression expression;

  Formula(Expression expression) {
    this.expression = expression;
  }

  /**
   * Parses an expression.
   *
   * @throws FormulaException if it is none, too long, or nested too deeply
   */
  public static Formula parse(String text) {
    return new Formula(Parser.expression(text));
  }

  /**
   * The value, recorded on the tape.
   *
   * @throws FormulaException if there is none, because a name is unknown or shapes do not fit (both
   *     are named)
   */
  public Node evaluate(Tape tape, Scope scope) {
    return new Evaluation(tape, scope).of(expression);
  }

  /** The parsed expression, for those who evaluate it in another way. */
  public Expression expression() {
    return expression;
  }

  /** The names that it uses, in their canonical spelling, in order of first use; no functions. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    addNames(expression, names);
    return List.copyOf(names);
  }

  private static void addNames(Expression expression, List<String> names) {
    if (expression instanceof Name name && !names.contains(name.name())) {
      names.add(name.name());
    }
    for (Expression part : expression.parts()) {
      addNames(part, names);
    }
  }

  /**
   * One element of MathML, to stand in a {@code <math>}.
   *
   * @param term writes each name, and each entry of a name such as "W1[0,1]"
   */
  public String mathML(TermWriter term) {
    return expression.mathML(term);
  }

  /** The canonical text, which is parsed to a formula of the same value. */
  public String text() {
    return expression.text();
  }
}
