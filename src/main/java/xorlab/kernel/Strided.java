package xorlab.kernel;

/**
 * A matrix in a part of an array: the value in row i and column j is {@code values[start + i *
 * rowStep + j * columnStep]}.
 */
record Strided(double[] values, int start, int rowStep, int columnStep) {
  /** Row after row, from a place of the array on. */
  static Strided rows(double[] values, int start, int columns) {
    return new Strided(values, start, columns, 1);
  }

  Strided transposed() {
    return new Strided(values, start, columnStep, rowStep);
  }

  /** The matrix without the rows before this one. */
  Strided fromRow(int row) {
    return new Strided(values, start + row * rowStep, rowStep, columnStep);
  }
}
