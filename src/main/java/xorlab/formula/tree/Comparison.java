package xorlab.formula.tree;

import java.util.ArrayList;
import java.util.List;
import xorlab.autodiff.Node;

/**
 * A comparison, or several at once: {@code 0 < A < 1} is {@code 0 < A and A < 1}, as in Python.
 *
 * @param operands one more than operators
 * @param position of the first operator in the text
 */
public record Comparison(List<Expression> operands, List<Operator> operators, int position)
    implements Expression {
  @Override
  public Node evaluate(Evaluation evaluation) {
    List<Node> values = new ArrayList<>();
    for (Expression operand : operands) {
      values.add(evaluation.of(operand));
    }
    Node all = compared(evaluation, values, 0);
    for (int i = 1; i < operators.size(); i++) {
      all = evaluation.apply(Operator.AND, all, compared(evaluation, values, i), position);
    }
    return all;
  }

  private Node compared(Evaluation evaluation, List<Node> values, int i) {
    return evaluation.apply(operators.get(i), values.get(i), values.get(i + 1), position);
  }

  @Override
  public List<Expression> parts() {
    return operands;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder(operands.get(0).textWithin(Precedence.SUM));
    for (int i = 0; i < operators.size(); i++) {
      text.append(' ').append(operators.get(i).symbol()).append(' ');
      text.append(operands.get(i + 1).textWithin(Precedence.SUM));
    }
    return text.toString();
  }

  @Override
  public String mathML(TermWriter term) {
    StringBuilder row = new StringBuilder(operands.get(0).mathMLWithin(Precedence.SUM, term));
    for (int i = 0; i < operators.size(); i++) {
      row.append(MathML.operator(operators.get(i).mathMLSymbol()));
      row.append(operands.get(i + 1).mathMLWithin(Precedence.SUM, term));
    }
    return MathML.row(row.toString());
  }

  @Override
  public Precedence precedence() {
    return Precedence.COMPARISON;
  }

  @Override
  public boolean isNumber() {
    return Expression.areNumbers(operands);
  }
}
