package xorlab.formula.tree;

import xorlab.autodiff.Broadcasting;
import xorlab.numeric.Matrix;

/** The numbers of rows and of columns of a matrix. */
public record Shape(int rows, int columns) {
  static Shape of(Matrix matrix) {
    return new Shape(matrix.rows(), matrix.columns());
  }

  /** The shape of the transpose. */
  Shape transposed() {
    return new Shape(columns, rows);
  }

  /** Whether this may be multiplied by another as matrices. */
  boolean fitsProduct(Shape other) {
    return columns == other.rows;
  }

  /** Whether this goes together with another value by value. */
  boolean fitsBroadcast(Shape other) {
    return Broadcasting.fits(rows, other.rows) && Broadcasting.fits(columns, other.columns);
  }

  String text() {
    return rows + "x" + columns;
  }
}
