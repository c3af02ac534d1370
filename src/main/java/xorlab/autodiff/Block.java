package xorlab.autodiff;

import xorlab.numeric.Matrix;

/** Some rows and columns of a matrix that are next to each other: one entry, a row, a column. */
record Block(int firstRow, int rows, int firstColumn, int columns) implements Operation {
  @Override
  public String symbol() {
    return "[]";
  }

  @Override
  public Matrix forward(Matrix[] inputs) {
    Matrix A = inputs[0];
    if (firstRow < 0
        || firstRow + rows > A.rows()
        || firstColumn < 0
        || firstColumn + columns > A.columns()) {
      throw new IllegalArgumentException("the block is not inside " + A.shape() + ".");
    }
    Matrix C = new Matrix(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        C.set(i, j, A.get(firstRow + i, firstColumn + j));
      }
    }
    return C;
  }

  @Override
  public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
    Matrix dA = new Matrix(inputs[0].rows(), inputs[0].columns());
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        dA.set(firstRow + i, firstColumn + j, dC.get(i, j));
      }
    }
    return new Matrix[] {dA};
  }
}
