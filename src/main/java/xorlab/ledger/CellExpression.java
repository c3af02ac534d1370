package xorlab.ledger;

/**
 * How the cells of a quantity are computed: writes the arithmetic of the cell that a line is of.
 */
interface CellExpression {
  void write(ExpressionWriter writer);
}
