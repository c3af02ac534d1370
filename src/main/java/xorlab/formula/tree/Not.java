package xorlab.formula.tree;

import java.util.List;
import xorlab.autodiff.Node;
import xorlab.numeric.Matrix;

/** {@code not A}: 1 where a value is 0, otherwise 0. */
public record Not(Expression operand) implements Expression {
  public static final String WORD = "not";

  @Override
  public Node evaluate(Evaluation evaluation) {
    Matrix A = evaluation.of(operand).value();
    Matrix C = new Matrix(A.rows(), A.columns());
    for (int k = 0; k < C.values().length; k++) {
      C.values()[k] = A.values()[k] == 0 ? 1 : 0;
    }
    return evaluation.tape().leaf(WORD, C);
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public String text() {
    return WORD + ' ' + operand.textWithin(Precedence.NOT);
  }

  @Override
  public String mathML(TermWriter term) {
    return MathML.row(MathML.operator("¬") + operand.mathMLWithin(Precedence.SIGN, term));
  }

  @Override
  public Precedence precedence() {
    return Precedence.NOT;
  }

  @Override
  public boolean isNumber() {
    return operand.isNumber();
  }
}
