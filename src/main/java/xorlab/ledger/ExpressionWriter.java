package xorlab.ledger;

import java.util.function.IntFunction;
import xorlab.numeric.Decimals;

/** Writes the arithmetic of one cell. */
final class ExpressionWriter {
  private final Cell cell;
  private final OperandStyle style;
  private final StringBuilder text = new StringBuilder();
  private boolean summed;

  ExpressionWriter(Cell cell, OperandStyle style) {
    this.cell = cell;
    this.style = style;
  }

  Cell cell() {
    return cell;
  }

  String expression() {
    cell.matrix().expression().write(this);
    // A sum starts from 0, which is worth writing only where negative zeros are added to it.
    boolean startsFromZero =
        summed && style != OperandStyle.NAMES && cell.value() == 0 && hasNegativeNumber();
    return startsFromZero ? "0 + " + text.toString() : text.toString();
  }

  /** Writes a template whose letters stand for inputs, as in "a * (1 - a)". */
  ExpressionWriter write(String template) {
    write(template, 0);
    return this;
  }

  /** Writes the same template for each term, with plus signs between. */
  ExpressionWriter sum(String template) {
    return sum(n -> template);
  }

  /** Writes the template of each term, with plus signs between. */
  ExpressionWriter sum(IntFunction<String> templates) {
    summed = true;
    for (int n = 0; n < cell.matrix().terms(); n++) {
      text.append(n > 0 ? " + " : "");
      write(templates.apply(n), n);
    }
    return this;
  }

  /** Writes a template for each of some terms, with plus signs between. */
  ExpressionWriter each(int terms, String template) {
    for (int n = 0; n < terms; n++) {
      text.append(n > 0 ? " + " : "");
      write(template, n);
    }
    return this;
  }

  private void write(String template, int n) {
    LetterTemplate.fill(
        template, text, letter -> write(cell.matrix().operand(letter).term(cell, n)));
  }

  private void write(Cell read) {
    switch (style) {
      case FULL -> number(Decimals.repr(read.value()));
      case SHORT -> number(CompactNumber.text(read.value()));
      case NAMES -> text.append(read.name());
    }
  }

  private boolean hasNegativeNumber() {
    return text.charAt(0) == '-' || text.indexOf("(-") >= 0;
  }

  /** A negative number after an operator has parentheses. */
  private void number(String number) {
    if (number.charAt(0) == '-' && afterOperator()) {
      text.append('(').append(number).append(')');
    } else {
      text.append(number);
    }
  }

  private boolean afterOperator() {
    int last = text.length() - 1;
    while (last > 0 && text.charAt(last) == ' ') {
      last--;
    }
    return last >= 0 && "+-*/".indexOf(text.charAt(last)) >= 0;
  }
}
