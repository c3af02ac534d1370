package xorlab.ledger;

/** How the cells of a matrix are computed: writes the arithmetic of one cell. */
interface CellExpression {
  void write(ExpressionWriter writer);
}
