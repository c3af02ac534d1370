package xorlab.ledger;

import java.util.List;
import java.util.Optional;
import xorlab.numeric.Matrix;

/**
 * Which cells of one matrix the cells of another are computed from. For {@code C = A Bᵀ}, C[i,j]
 * reads A[i,n] and B[j,n] for each n: of A the same row and each column, of B the row with the
 * number of the column, and each column. A sum of all cells reads each row and each column.
 *
 * @param letter the letter for the cell in an {@link CellExpression}
 * @param matrix the matrix that is read
 * @param unread has a 1 for each cell that does not read it
 */
record Operand(
    char letter, LedgerMatrix matrix, IndexRule row, IndexRule column, Optional<Matrix> unread) {
  Operand(char letter, LedgerMatrix matrix, IndexRule row, IndexRule column) {
    this(letter, matrix, row, column, Optional.empty());
  }

  /** Reads the cell in the same row and column. */
  static Operand elementwise(char letter, LedgerMatrix matrix) {
    return new Operand(letter, matrix, IndexRule.ROW, IndexRule.COLUMN);
  }

  /** The same, except for the cells where {@code unread} has a 1. */
  Operand unless(Matrix unread) {
    return new Operand(letter, matrix, row, column, Optional.of(unread));
  }

  /** Whether the cell in this row and column is computed from it. */
  boolean isReadBy(int row, int column) {
    return unread.isEmpty() || unread.get().get(row, column) == 0;
  }

  /** The number of terms of a sum over this input; 1 if there is no sum. */
  int terms() {
    int rows = row == IndexRule.EACH ? matrix.values().rows() : 1;
    int columns = column == IndexRule.EACH ? matrix.values().columns() : 1;
    return rows * columns;
  }

  /** The cell that the n-th term of a cell reads; of a whole matrix row by row. */
  Cell term(Cell reader, int n) {
    if (row == IndexRule.EACH && column == IndexRule.EACH) {
      int columns = matrix.values().columns();
      return matrix.cell(n / columns, n % columns);
    }
    return matrix.cell(
        row.of(reader.row(), reader.column(), n), column.of(reader.row(), reader.column(), n));
  }

  /** Adds the cells of a matrix with this input that read a given cell. */
  void addDependents(LedgerMatrix candidates, Cell read, List<Cell> found) {
    boolean isOther =
        column == IndexRule.FIRST && read.column() != 0
            || column == IndexRule.SECOND && read.column() != 1;
    if (isOther) {
      return;
    }
    for (int i = 0; i < candidates.values().rows(); i++) {
      if (excludes(IndexRule.ROW, i, read)) {
        continue;
      }
      for (int j = 0; j < candidates.values().columns(); j++) {
        if (!excludes(IndexRule.COLUMN, j, read) && isReadBy(i, j)) {
          found.add(candidates.cell(i, j));
        }
      }
    }
  }

  /** Whether a reader with this number as its row, or column, reads another cell than this one. */
  private boolean excludes(IndexRule index, int number, Cell read) {
    return row == index && read.row() != number || column == index && read.column() != number;
  }
}
