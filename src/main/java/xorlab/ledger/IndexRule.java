package xorlab.ledger;

/** Which row, or which column, a cell reads of another matrix. */
enum IndexRule {
  /** The one with the number of the cell's own row. */
  ROW,
  /** The one with the number of the cell's own column. */
  COLUMN,
  /** Always the first. */
  FIRST,
  /** Always the second. */
  SECOND,
  /** All of them, one after another. */
  EACH;

  /** For the cell in this row and column, and for its n-th term. */
  int of(int row, int column, int n) {
    return switch (this) {
      case ROW -> row;
      case COLUMN -> column;
      case FIRST -> 0;
      case SECOND -> 1;
      case EACH -> n;
    };
  }
}
