package xorlab.formula.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.autodiff.Node;
import xorlab.numeric.Matrix;
import xorlab.words.FormulaWords;

/**
 * One entry, row or column of a matrix: {@code A[0,1]}, {@code A[0]}, {@code A[:,1]}. They are
 * counted from 0, and from the end with -1. A single index counts the rows, or the entries of what
 * is only one row.
 *
 * @param indices one or two; empty for all, which is written ":"
 * @param position of the bracket in the text
 */
public record Indexing(Expression operand, List<Optional<Expression>> indices, int position)
    implements Expression {
  @Override
  public Node evaluate(Evaluation evaluation) {
    Node node = evaluation.of(operand);
    Matrix A = node.value();
    boolean isInRow = indices.size() == 1 && A.rows() == 1;
    Optional<Expression> row = isInRow ? Optional.empty() : indices.get(0);
    Optional<Expression> column =
        isInRow ? indices.get(0) : indices.size() == 2 ? indices.get(1) : Optional.empty();
    int firstRow = row.isEmpty() ? 0 : index(evaluation, row.get(), A.rows(), A);
    int firstColumn = column.isEmpty() ? 0 : index(evaluation, column.get(), A.columns(), A);
    return node.block(
        firstRow, row.isEmpty() ? A.rows() : 1, firstColumn, column.isEmpty() ? A.columns() : 1);
  }

  private int index(Evaluation evaluation, Expression index, int length, Matrix A) {
    int number = evaluation.wholeNumber(index, position);
    if (number < -length || number >= length) {
      throw new FormulaException(
          FormulaWords.indexOutside(number, length - 1, operand.text(), A.shape()), position);
    }
    return number < 0 ? number + length : number;
  }

  @Override
  public List<Expression> parts() {
    List<Expression> parts = new ArrayList<>(List.of(operand));
    indices.forEach(index -> index.ifPresent(parts::add));
    return parts;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder(operand.textWithin(Precedence.POSTFIX)).append('[');
    for (int i = 0; i < indices.size(); i++) {
      text.append(i == 0 ? "" : ",").append(indices.get(i).map(Expression::text).orElse(":"));
    }
    return text.append(']').toString();
  }

  /** An entry of a name, with numbers as indices, is a term as a whole. */
  @Override
  public String mathML(TermWriter term) {
    boolean isTerm = operand instanceof Name;
    for (Optional<Expression> index : indices) {
      isTerm &= index.orElse(operand) instanceof NumberLiteral;
    }
    TermWriter inner = isTerm ? TermWriter.PLAIN : term;
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < indices.size(); i++) {
      list.append(i == 0 ? "" : MathML.COMMA);
      list.append(indices.get(i).map(index -> index.mathML(inner)).orElse(MathML.operator(":")));
    }
    String mathML =
        MathML.row(
            operand.mathMLWithin(Precedence.POSTFIX, inner) + MathML.brackets(list.toString()));
    return isTerm ? term.write(text(), mathML) : mathML;
  }

  @Override
  public Precedence precedence() {
    return Precedence.POSTFIX;
  }

  @Override
  public boolean isNumber() {
    boolean isColumn = operand instanceof Name name && NameSpelling.isColumn(name.name());
    boolean isOne = indices.size() == 2 || isColumn;
    for (Optional<Expression> index : indices) {
      isOne &= index.isPresent();
    }
    return isOne;
  }
}
