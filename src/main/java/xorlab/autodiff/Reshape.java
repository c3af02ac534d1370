package xorlab.autodiff;

import xorlab.numeric.Matrix;

/** The values of a matrix, row after row, in another shape. */
record Reshape(int rows, int columns) implements Operation {
  @Override
  public String symbol() {
    return "reshape";
  }

  @Override
  public Matrix forward(Matrix[] inputs) {
    return reshaped(inputs[0], rows, columns);
  }

  @Override
  public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
    return new Matrix[] {reshaped(dC, inputs[0].rows(), inputs[0].columns())};
  }

  private static Matrix reshaped(Matrix A, int rows, int columns) {
    Matrix C = new Matrix(rows, columns);
    if (C.values().length != A.values().length) {
      throw new IllegalArgumentException(
          "cannot reshape " + A.shape() + " to " + C.shape() + ": as many values are needed.");
    }
    System.arraycopy(A.values(), 0, C.values(), 0, C.values().length);
    return C;
  }
}
