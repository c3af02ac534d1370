package xorlab.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import xorlab.numeric.Decimals;

/**
 * One number of an iteration: its place, its value, and what it is computed from.
 *
 * @param row counted from 0
 * @param column counted from 0
 */
public record Cell(LedgerMatrix matrix, int row, int column) {
  /** Its value in the iteration that the ledger shows. */
  public double value() {
    return matrix.values().get(row, column);
  }

  /**
   * "dW2[0,1]"; the loss and alpha have their names alone. In the ledger of point 2, Z1's only row
   * is row 2.
   */
  public String name() {
    return matrix.symbol().extent() == Symbol.Extent.SCALAR
        ? matrix.name()
        : matrix.name() + "[" + matrix.rowNumber(row) + "," + column + "]";
  }

  /** The number of the point whose row it is in; empty if its matrix has no row per point. */
  public OptionalInt point() {
    return matrix.symbol().hasRowPerPoint()
        ? OptionalInt.of(matrix.rowNumber(row))
        : OptionalInt.empty();
  }

  /** The cells that this one is computed from, each once, in the order of the terms. */
  public List<Cell> sources() {
    List<Cell> sources = new ArrayList<>();
    for (int n = 0; n < matrix.terms(); n++) {
      for (Operand input : matrix.operands()) {
        if (n < input.terms() && input.isReadBy(row, column)) {
          sources.add(input.term(this, n));
        }
      }
    }
    return sources;
  }

  /**
   * The arithmetic that gives the value, such as "1 / (1 + exp(-0.2))"; empty for a given number.
   * In {@link OperandStyle#FULL} it evaluates to the value, bit for bit, if * and / go before + and
   * -, and otherwise the left before the right; a comparison counts 1 or 0.
   */
  public String expression(OperandStyle style) {
    return new ExpressionWriter(this, style).expression();
  }

  /** "dW2[0,1] = 0.1 * 0.2 + 0.3 * 0.4 = 0.14"; with names for numbers, without the result. */
  public String equation(OperandStyle style) {
    String expression = expression(style);
    String start = expression.isEmpty() ? name() : name() + " = " + expression;
    return switch (style) {
      case FULL -> start + " = " + Decimals.repr(value());
      case SHORT -> start + " = " + CompactNumber.text(value());
      case NAMES -> start;
    };
  }
}
