package xorlab.formula.tree;

import java.util.ArrayList;
import java.util.List;
import xorlab.autodiff.Node;
import xorlab.words.FormulaWords;

/**
 * A matrix written entry by entry, such as {@code [[1, 2], [3, 4]]}.
 *
 * @param entries row after row
 * @param columns the number of entries in a row
 */
public record MatrixLiteral(List<Expression> entries, int columns, int position)
    implements Expression {
  @Override
  public Node evaluate(Evaluation evaluation) {
    List<Node> numbers = new ArrayList<>();
    for (Expression entry : entries) {
      Node number = evaluation.of(entry);
      if (number.value().values().length != 1) {
        throw new FormulaException(
            FormulaWords.entryIsNumber(number.value().shape(), entry.text()), position);
      }
      numbers.add(number);
    }
    return evaluation.tape().entries(entries.size() / columns, columns, numbers);
  }

  @Override
  public List<Expression> parts() {
    return entries;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder("[");
    for (int k = 0; k < entries.size(); k++) {
      if (k % columns == 0) {
        text.append(k == 0 ? "[" : "], [");
      } else {
        text.append(", ");
      }
      text.append(entries.get(k).text());
    }
    return text.append("]]").toString();
  }

  @Override
  public String mathML(TermWriter term) {
    StringBuilder rows = new StringBuilder();
    for (int k = 0; k < entries.size(); k++) {
      rows.append(k % columns > 0 ? "" : k == 0 ? "<mtr>" : "</mtr><mtr>");
      rows.append("<mtd>").append(entries.get(k).mathML(term)).append("</mtd>");
    }
    return MathML.brackets("<mtable>" + rows.append("</mtr></mtable>"));
  }

  @Override
  public Precedence precedence() {
    return Precedence.POSTFIX;
  }

  @Override
  public boolean isNumber() {
    return entries.size() == 1;
  }
}
