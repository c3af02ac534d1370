package xorlab.ledger;

import java.util.List;
import java.util.Optional;
import xorlab.numeric.Matrix;

/**
 * Which cells of one quantity the cells of another are computed from. For {@code C = A Bᵀ}, C[i,j]
 * reads A[i,n] and B[j,n] for each n: of A the same row and each column, of B the row with the
 * number of the column, and each column.
 *
 * @param letter the letter for the cell in an {@link Arithmetic}
 * @param of the quantity that is read
 * @param frozen has a 1 at the places of the cells that do not read it after all
 */
record Input(char letter, Quantity of, Index row, Index column, Optional<Matrix> frozen) {
  Input(char letter, Quantity of, Index row, Index column) {
    this(letter, of, row, column, Optional.empty());
  }

  /** The cell at the same place. */
  static Input same(char letter, Quantity of) {
    return new Input(letter, of, Index.ROW, Index.COLUMN);
  }

  /** The same, but not for the cells at the places of the ones. */
  Input unlessFrozen(Matrix frozen) {
    return new Input(letter, of, row, column, Optional.of(frozen));
  }

  /** Whether the cell at that place is computed from it. */
  boolean isReadBy(int row, int column) {
    return frozen.isEmpty() || frozen.get().get(row, column) == 0;
  }

  /** The number of terms of a sum over this input; 1 if there is no sum. */
  int terms() {
    return row == Index.EACH
        ? of.matrix().rows()
        : column == Index.EACH ? of.matrix().columns() : 1;
  }

  /** What the n-th term of a cell reads. */
  Cell term(Cell reader, int n) {
    return of.cell(
        row.of(reader.row(), reader.column(), n), column.of(reader.row(), reader.column(), n));
  }

  /** Adds the cells of a quantity with this input that read a given cell. */
  void addReaders(Quantity readers, Cell read, List<Cell> found) {
    for (int i = 0; i < readers.matrix().rows(); i++) {
      if (clash(Index.ROW, i, read)) {
        continue;
      }
      for (int j = 0; j < readers.matrix().columns(); j++) {
        if (!clash(Index.COLUMN, j, read) && isReadBy(i, j)) {
          found.add(readers.cell(i, j));
        }
      }
    }
  }

  /** Whether a reader with this number as its row, or column, reads another cell than this one. */
  private boolean clash(Index index, int number, Cell read) {
    return row == index && read.row() != number || column == index && read.column() != number;
  }
}
