package xorlab.numeric;

import java.util.Arrays;

/**
 * A matrix of doubles, held row after row in one array.
 *
 * <p>The operations write into a matrix that the caller holds, so that training allocates nothing.
 * Every sum runs from left to right in index order, without fused multiply-add: that is what makes
 * the bits the same on every engine.
 */
public final class Matrix {
  private final int rows;
  private final int columns;
  private final double[] values;

  /** A matrix of zeros. */
  public Matrix(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.values = new double[rows * columns];
  }

  /** A matrix of these rows, which must be of one length. */
  public static Matrix of(double[]... rows) {
    Matrix matrix = new Matrix(rows.length, rows.length == 0 ? 0 : rows[0].length);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != matrix.columns) {
        throw new IllegalArgumentException(
            "Row "
                + i
                + " has "
                + rows[i].length
                + " values where the first has "
                + matrix.columns
                + ".");
      }
      System.arraycopy(rows[i], 0, matrix.values, i * matrix.columns, matrix.columns);
    }
    return matrix;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** The value in row i, column j, both counted from 0. */
  public double get(int i, int j) {
    return values[i * columns + j];
  }

  public void set(int i, int j, double value) {
    values[i * columns + j] = value;
  }

  /** The values themselves, row after row: writing to this array writes to the matrix. */
  public double[] values() {
    return values;
  }

  /** {@code Aᵀ}, a new matrix. */
  public Matrix transposed() {
    Matrix transposed = new Matrix(columns, rows);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        transposed.set(j, i, get(i, j));
      }
    }
    return transposed;
  }

  public Matrix copy() {
    Matrix copy = new Matrix(rows, columns);
    System.arraycopy(values, 0, copy.values, 0, values.length);
    return copy;
  }

  /** Whether no value is infinite or NaN. */
  public boolean isFinite() {
    for (double value : values) {
      if (value - value != 0) {
        return false;
      }
    }
    return true;
  }

  /** "2x3", as messages name a shape. */
  public String shape() {
    return rows + "x" + columns;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix matrix
        && rows == matrix.rows
        && columns == matrix.columns
        && Arrays.equals(values, matrix.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
