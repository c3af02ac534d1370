package xorlab.autodiff;

import xorlab.numeric.Algebra;
import xorlab.numeric.Matrix;

/** Operations in which a value of C depends on more than the value in the same place. */
public enum WholeMatrix implements Operation {
  /**
   * The matrix product {@code C = A B}: m x k times k x n is m x n; {@code dA = dC Bᵀ}, {@code dB =
   * Aᵀ dC}.
   */
  MATMUL("@") {
    @Override
    public Matrix forward(Matrix[] inputs) {
      Matrix A = inputs[0];
      Matrix B = inputs[1];
      if (A.columns() != B.rows()) {
        throw new IllegalArgumentException(
            "cannot multiply "
                + A.shape()
                + " @ "
                + B.shape()
                + ": the first must have as many columns as the second has rows.");
      }
      Matrix C = new Matrix(A.rows(), B.columns());
      Algebra.times(A, B, C);
      return C;
    }

    @Override
    public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
      Matrix A = inputs[0];
      Matrix B = inputs[1];
      Matrix dA = new Matrix(A.rows(), A.columns());
      Matrix dB = new Matrix(B.rows(), B.columns());
      Algebra.timesTransposed(dC, B, dA);
      Algebra.transposedTimes(A, dC, dB);
      return new Matrix[] {dA, dB};
    }
  },

  /** The transpose {@code C = Aᵀ}: m x n becomes n x m; {@code dA = dCᵀ}. */
  TRANSPOSE("T") {
    @Override
    public Matrix forward(Matrix[] inputs) {
      return transpose(inputs[0]);
    }

    @Override
    public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
      return new Matrix[] {transpose(dC)};
    }
  },

  /** The sum c of all values, 1x1; every value of dA is dc. */
  SUM("sum") {
    @Override
    public Matrix forward(Matrix[] inputs) {
      Matrix C = new Matrix(1, 1);
      for (double a : inputs[0].values()) {
        C.values()[0] += a;
      }
      return C;
    }

    @Override
    public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
      Matrix dA = new Matrix(inputs[0].rows(), inputs[0].columns());
      for (int i = 0; i < dA.values().length; i++) {
        dA.values()[i] = dC.values()[0];
      }
      return new Matrix[] {dA};
    }
  };

  private final String symbol;

  WholeMatrix(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public String symbol() {
    return symbol;
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
}
