package xorlab.ledger;

import java.util.function.IntFunction;
import xorlab.numeric.Decimals;

/** Writes the arithmetic of one cell. */
final class Line {
  private final Cell cell;
  private final Style style;
  private final StringBuilder text = new StringBuilder();
  private boolean summed;

  Line(Cell cell, Style style) {
    this.cell = cell;
    this.style = style;
  }

  Cell cell() {
    return cell;
  }

  String arithmetic() {
    cell.quantity().arithmetic().write(this);
    // A sum starts from 0, which is worth writing only where negative zeros are added to it.
    if (summed && style != Style.NAMES && cell.value() == 0 && hasNegativeNumber()) {
      text.insert(0, "0 + ");
    }
    return text.toString();
  }

  /** Writes a template whose letters stand for inputs, as in "a * (1 - a)". */
  Line write(String template) {
    write(template, 0);
    return this;
  }

  /** Writes the same template for each term, with plus signs between. */
  Line sum(String template) {
    return sum(n -> template);
  }

  /** Writes the template of each term, with plus signs between. */
  Line sum(IntFunction<String> templates) {
    summed = true;
    for (int n = 0; n < cell.quantity().terms(); n++) {
      text.append(n > 0 ? " + " : "");
      write(templates.apply(n), n);
    }
    return this;
  }

  private void write(String template, int n) {
    Template.fill(template, text, letter -> write(cell.quantity().input(letter).term(cell, n)));
  }

  private void write(Cell read) {
    switch (style) {
      case FULL -> number(Decimals.repr(read.value()));
      case SHORT -> number(ShortNumber.text(read.value()));
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
