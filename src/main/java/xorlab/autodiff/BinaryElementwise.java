package xorlab.autodiff;

import xorlab.numeric.Matrix;

/**
 * A function applied to corresponding values of two matrices: {@code c = f(a, b)}.
 *
 * <p>Shapes broadcast as in NumPy: a matrix with a single row is used for every row of the other,
 * and one with a single column for every column. The adjoint of a value that is used several times
 * is the sum over its uses.
 */
public enum BinaryElementwise implements Operation {
  ADD("+", "add", (a, b) -> a + b, (a, b, c, dc) -> dc, (a, b, c, dc) -> dc),
  SUBTRACT("-", "subtract", (a, b) -> a - b, (a, b, c, dc) -> dc, (a, b, c, dc) -> -dc),
  MULTIPLY("*", "multiply", (a, b) -> a * b, (a, b, c, dc) -> dc * b, (a, b, c, dc) -> dc * a),
  DIVIDE("/", "divide", (a, b) -> a / b, (a, b, c, dc) -> dc / b, (a, b, c, dc) -> -dc * c / b);

  /** {@code c = f(a, b)}. */
  private interface Forward {
    double of(double a, double b);
  }

  /** {@code da = dc f_a(a, b)}, or the same for b. */
  private interface Backward {
    double of(double a, double b, double c, double dc);
  }

  private final String symbol;
  private final String verb;
  private final Forward value;
  private final Backward backwardToA;
  private final Backward backwardToB;

  /**
   * @param verb the operation's name in messages
   * @param value c, of a and b
   * @param backwardToA da, of a, b, c and dc
   * @param backwardToB db, of a, b, c and dc
   */
  BinaryElementwise(
      String symbol, String verb, Forward value, Backward backwardToA, Backward backwardToB) {
    this.symbol = symbol;
    this.verb = verb;
    this.value = value;
    this.backwardToA = backwardToA;
    this.backwardToB = backwardToB;
  }

  @Override
  public String symbol() {
    return symbol;
  }

  @Override
  public Matrix forward(Matrix[] inputs) {
    Matrix A = inputs[0];
    Matrix B = inputs[1];
    Matrix C =
        new Matrix(
            broadcastLength(A.rows(), B.rows(), A, B),
            broadcastLength(A.columns(), B.columns(), A, B));
    for (int i = 0; i < C.rows(); i++) {
      for (int j = 0; j < C.columns(); j++) {
        double a = A.values()[indexOf(A, i, j)];
        double b = B.values()[indexOf(B, i, j)];
        C.set(i, j, value.of(a, b));
      }
    }
    return C;
  }

  @Override
  public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
    Matrix A = inputs[0];
    Matrix B = inputs[1];
    Matrix dA = new Matrix(A.rows(), A.columns());
    Matrix dB = new Matrix(B.rows(), B.columns());
    for (int i = 0; i < C.rows(); i++) {
      for (int j = 0; j < C.columns(); j++) {
        int inA = indexOf(A, i, j);
        int inB = indexOf(B, i, j);
        double a = A.values()[inA];
        double b = B.values()[inB];
        dA.values()[inA] += backwardToA.of(a, b, C.get(i, j), dC.get(i, j));
        dB.values()[inB] += backwardToB.of(a, b, C.get(i, j), dC.get(i, j));
      }
    }
    return new Matrix[] {dA, dB};
  }

  /** The index, among a matrix's values, of the one that is used in row i, column j of C. */
  private static int indexOf(Matrix matrix, int i, int j) {
    return (matrix.rows() == 1 ? 0 : i) * matrix.columns() + (matrix.columns() == 1 ? 0 : j);
  }

  /** The number of rows, or columns, of C. */
  private int broadcastLength(int ofA, int ofB, Matrix A, Matrix B) {
    if (ofA != ofB && ofA != 1 && ofB != 1) {
      throw new IllegalArgumentException(
          "cannot "
              + verb
              + " "
              + A.shape()
              + " and "
              + B.shape()
              + ": rows and columns must each be equal in number, or 1.");
    }
    return ofA == 1 ? ofB : ofA;
  }
}
