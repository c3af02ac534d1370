package xorlab.autodiff;

import xorlab.numeric.Matrix;
import xorlab.numeric.MatrixOps;

/** Operations that are not elementwise. */
public enum MatrixOperation implements Operation {
  /** The matrix product {@code C = A B}: m x k times k x n is m x n. */
  MATMUL(
      "@",
      inputs -> product(inputs[0], inputs[1]),
      (inputs, C, dC) ->
          // dA = dC Bᵀ, dB = Aᵀ dC
          new Matrix[] {timesTransposed(dC, inputs[1]), transposedTimes(inputs[0], dC)}),

  /** The transpose {@code C = Aᵀ}: m x n becomes n x m. */
  TRANSPOSE(
      "T",
      inputs -> inputs[0].transposed(),
      (inputs, C, dC) -> new Matrix[] {dC.transposed()}), // dA = dCᵀ

  /** The sum c of all values, 1x1. */
  SUM(
      "sum",
      inputs -> sum(inputs[0]),
      (inputs, C, dC) -> new Matrix[] {filled(inputs[0], dC)}), // every value of dA is dc

  /** The sum of all rows: m x n becomes 1 x n, as NumPy's {@code sum(axis=0, keepdims=True)}. */
  SUM_OVER_ROWS(
      "sum",
      inputs -> sumOverRows(inputs[0]),
      (inputs, C, dC) -> new Matrix[] {filled(inputs[0], dC)}), // every row of dA is dC

  /** The sum of all columns: m x n becomes m x 1. */
  SUM_OVER_COLUMNS(
      "sum",
      inputs -> sumOverRows(inputs[0].transposed()).transposed(),
      (inputs, C, dC) -> new Matrix[] {filled(inputs[0], dC)}), // every column of dA is dC

  /** The largest of all values, 1x1; several that are equal share the adjoint. */
  MAX(
      "max",
      inputs -> extremum(inputs[0], Double.NEGATIVE_INFINITY, Math::max),
      (inputs, C, dC) -> new Matrix[] {shared(inputs[0], C, dC)}),

  /** The smallest of all values, 1x1; several that are equal share the adjoint. */
  MIN(
      "min",
      inputs -> extremum(inputs[0], Double.POSITIVE_INFINITY, Math::min),
      (inputs, C, dC) -> new Matrix[] {shared(inputs[0], C, dC)});

  private interface Forward {
    Matrix of(Matrix[] inputs);
  }

  private interface Backward {
    Matrix[] of(Matrix[] inputs, Matrix C, Matrix dC);
  }

  private final String symbol;
  private final Forward value;
  private final Backward backward;

  /**
   * @param value C, of the inputs
   * @param backward the adjoint of each input, from the inputs, C and dC
   */
  MatrixOperation(String symbol, Forward value, Backward backward) {
    this.symbol = symbol;
    this.value = value;
    this.backward = backward;
  }

  @Override
  public String symbol() {
    return symbol;
  }

  @Override
  public Matrix forward(Matrix[] inputs) {
    return value.of(inputs);
  }

  @Override
  public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
    return backward.of(inputs, C, dC);
  }

  private static Matrix product(Matrix A, Matrix B) {
    if (A.columns() != B.rows()) {
      throw new IllegalArgumentException(
          "cannot multiply "
              + A.shape()
              + " @ "
              + B.shape()
              + ": the first must have as many columns as the second has rows.");
    }
    Matrix C = new Matrix(A.rows(), B.columns());
    MatrixOps.multiply(A, B, C);
    return C;
  }

  private static Matrix timesTransposed(Matrix A, Matrix B) {
    Matrix C = new Matrix(A.rows(), B.rows());
    MatrixOps.multiplyTransposed(A, B, C);
    return C;
  }

  private static Matrix transposedTimes(Matrix A, Matrix B) {
    Matrix C = new Matrix(A.columns(), B.columns());
    MatrixOps.transposedMultiply(A, B, C);
    return C;
  }

  private static Matrix sum(Matrix A) {
    Matrix C = new Matrix(1, 1);
    for (double a : A.values()) {
      C.values()[0] += a;
    }
    return C;
  }

  private static Matrix sumOverRows(Matrix A) {
    Matrix C = new Matrix(1, A.columns());
    for (int i = 0; i < A.rows(); i++) {
      for (int j = 0; j < A.columns(); j++) {
        C.values()[j] += A.get(i, j);
      }
    }
    return C;
  }

  private static Matrix extremum(Matrix A, double none, Broadcasting.Pairwise further) {
    Matrix C = new Matrix(1, 1);
    C.values()[0] = none;
    for (double a : A.values()) {
      C.values()[0] = further.of(C.values()[0], a);
    }
    return C;
  }

  /** A matrix of this shape, with the values of another repeated in rows, columns or both. */
  private static Matrix filled(Matrix shape, Matrix values) {
    return Broadcasting.apply(shape, values, (a, value) -> value);
  }

  /** The adjoint dc, divided among the values of A that are c. */
  private static Matrix shared(Matrix A, Matrix C, Matrix dC) {
    double c = C.get(0, 0);
    int count = 0;
    for (double a : A.values()) {
      count += a == c ? 1 : 0;
    }
    double each = dC.get(0, 0) / count;
    Matrix dA = new Matrix(A.rows(), A.columns());
    for (int k = 0; k < dA.values().length; k++) {
      dA.values()[k] = A.values()[k] == c ? each : 0;
    }
    return dA;
  }
}
