package xorlab.autodiff;

import xorlab.numeric.Matrix;

/**
 * How two matrices of different shapes go together value by value, as in NumPy: a matrix with a
 * single row is used for every row of the other, and one with a single column for every column.
 */
public final class Broadcasting {
  /** A function of two numbers: {@code c = f(a, b)}. */
  @FunctionalInterface
  public interface Pairwise {
    double of(double a, double b);
  }

  private Broadcasting() {}

  /** Whether the numbers of rows, and those of columns, are equal or one of them is 1. */
  public static boolean fits(Matrix A, Matrix B) {
    return fits(A.rows(), B.rows()) && fits(A.columns(), B.columns());
  }

  /** Whether two numbers of rows, or of columns, are equal or one of them is 1. */
  public static boolean fits(int a, int b) {
    return a == b || a == 1 || b == 1;
  }

  /** The number of rows of the result of two matrices that fit. */
  public static int rows(Matrix A, Matrix B) {
    return A.rows() == 1 ? B.rows() : A.rows();
  }

  /** The number of columns of the result of two matrices that fit. */
  public static int columns(Matrix A, Matrix B) {
    return A.columns() == 1 ? B.columns() : A.columns();
  }

  /** {@code c = f(a, b)} for the values of two matrices that fit. */
  public static Matrix apply(Matrix A, Matrix B, Pairwise f) {
    Matrix C = new Matrix(rows(A, B), columns(A, B));
    for (int i = 0; i < C.rows(); i++) {
      for (int j = 0; j < C.columns(); j++) {
        double a = A.values()[indexOf(A, i, j)];
        double b = B.values()[indexOf(B, i, j)];
        C.set(i, j, f.of(a, b));
      }
    }
    return C;
  }

  /** The index, among a matrix's values, of the one that is used in row i, column j of C. */
  static int indexOf(Matrix matrix, int i, int j) {
    return (matrix.rows() == 1 ? 0 : i) * matrix.columns() + (matrix.columns() == 1 ? 0 : j);
  }
}
