package xorlab.autodiff;

import xorlab.numeric.Matrix;

/** A matrix made of its entries, each of them 1x1, row after row. */
record Entries(int rows, int columns) implements Operation {
  @Override
  public String symbol() {
    return "[[]]";
  }

  @Override
  public Matrix forward(Matrix[] inputs) {
    Matrix C = new Matrix(rows, columns);
    if (inputs.length != C.values().length) {
      throw new IllegalArgumentException(
          inputs.length + " entries do not make a matrix of " + C.shape() + ".");
    }
    for (int k = 0; k < inputs.length; k++) {
      C.values()[k] = inputs[k].get(0, 0);
    }
    return C;
  }

  @Override
  public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
    Matrix[] adjoints = new Matrix[inputs.length];
    for (int k = 0; k < adjoints.length; k++) {
      adjoints[k] = Matrix.of(new double[] {dC.values()[k]});
    }
    return adjoints;
  }
}
