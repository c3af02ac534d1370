package xorlab.autodiff;

import java.util.Arrays;
import xorlab.numeric.Matrix;
import xorlab.numeric.MatrixOps;

/** Operations that are not elementwise. */
public enum MatrixOperation implements Operation {
  /** The matrix product {@code C = A B}: m x k times k x n is m x n. */
  MATMUL(
      "@",
      inputs -> product(inputs[0], inputs[1]),
      (inputs, dC) ->
          // dA = dC Bᵀ, dB = Aᵀ dC
          new Matrix[] {timesTransposed(dC, inputs[1]), transposedTimes(inputs[0], dC)}),

  /** The transpose {@code C = Aᵀ}: m x n becomes n x m. */
  TRANSPOSE(
      "T",
      inputs -> transpose(inputs[0]),
      (inputs, dC) -> new Matrix[] {transpose(dC)}), // dA = dCᵀ

  /** The sum c of all values, 1x1. */
  SUM(
      "sum",
      inputs -> sum(inputs[0]),
      (inputs, dC) -> new Matrix[] {filled(inputs[0], dC.get(0, 0))}); // every value of dA is dc

  private interface Forward {
    Matrix of(Matrix[] inputs);
  }

  private interface Backward {
    Matrix[] of(Matrix[] inputs, Matrix dC);
  }

  private final String symbol;
  private final Forward value;
  private final Backward backward;

  /**
   * @param value C, of the inputs
   * @param backward the adjoint of each input, from the inputs and dC
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
    return backward.of(inputs, dC);
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

  private static Matrix transpose(Matrix A) {
    Matrix C = new Matrix(A.columns(), A.rows());
    for (int i = 0; i < A.rows(); i++) {
      for (int j = 0; j < A.columns(); j++) {
        C.set(j, i, A.get(i, j));
      }
    }
    return C;
  }

  private static Matrix sum(Matrix A) {
    Matrix C = new Matrix(1, 1);
    for (double a : A.values()) {
      C.values()[0] += a;
    }
    return C;
  }

  private static Matrix filled(Matrix shape, double value) {
    Matrix A = new Matrix(shape.rows(), shape.columns());
    Arrays.fill(A.values(), value);
    return A;
  }
}
