package xorlab.autodiff;

import xorlab.numeric.Matrix;

/**
 * One function of the values of two matrices that stand in the same place: {@code c = f(a, b)}.
 *
 * <p>As in NumPy, a matrix that has only one row is laid onto every row of the other, and one that
 * has only one column onto every column ("broadcasting"). A value that is used so in several places
 * gets the sum of what these places hand back.
 */
public enum Pairwise implements Operation {
  /** {@code c = a + b}; {@code da = dc}, {@code db = dc}. */
  ADD("+", "add") {
    @Override
    double forward(double a, double b) {
      return a + b;
    }

    @Override
    double backwardToA(double a, double b, double c, double dc) {
      return dc;
    }

    @Override
    double backwardToB(double a, double b, double c, double dc) {
      return dc;
    }
  },

  /** {@code c = a - b}; {@code da = dc}, {@code db = -dc}. */
  SUBTRACT("-", "subtract") {
    @Override
    double forward(double a, double b) {
      return a - b;
    }

    @Override
    double backwardToA(double a, double b, double c, double dc) {
      return dc;
    }

    @Override
    double backwardToB(double a, double b, double c, double dc) {
      return -dc;
    }
  },

  /** {@code c = a b}; {@code da = dc b}, {@code db = dc a}. */
  MULTIPLY("*", "multiply") {
    @Override
    double forward(double a, double b) {
      return a * b;
    }

    @Override
    double backwardToA(double a, double b, double c, double dc) {
      return dc * b;
    }

    @Override
    double backwardToB(double a, double b, double c, double dc) {
      return dc * a;
    }
  },

  /** {@code c = a / b}; {@code da = dc / b}, {@code db = -dc c / b}. */
  DIVIDE("/", "divide") {
    @Override
    double forward(double a, double b) {
      return a / b;
    }

    @Override
    double backwardToA(double a, double b, double c, double dc) {
      return dc / b;
    }

    @Override
    double backwardToB(double a, double b, double c, double dc) {
      return -dc * c / b;
    }
  };

  private final String symbol;
  private final String verb;

  Pairwise(String symbol, String verb) {
    this.symbol = symbol;
    this.verb = verb;
  }

  /** c. */
  abstract double forward(double a, double b);

  /** da. */
  abstract double backwardToA(double a, double b, double c, double dc);

  /** db. */
  abstract double backwardToB(double a, double b, double c, double dc);

  @Override
  public String symbol() {
    return symbol;
  }

  @Override
  public Matrix forward(Matrix[] inputs) {
    Matrix A = inputs[0];
    Matrix B = inputs[1];
    Matrix C = new Matrix(common(A.rows(), B.rows(), A, B), common(A.columns(), B.columns(), A, B));
    for (int i = 0; i < C.rows(); i++) {
      for (int j = 0; j < C.columns(); j++) {
        C.set(i, j, forward(A.values()[place(A, i, j)], B.values()[place(B, i, j)]));
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
        int inA = place(A, i, j);
        int inB = place(B, i, j);
        double a = A.values()[inA];
        double b = B.values()[inB];
        dA.values()[inA] += backwardToA(a, b, C.get(i, j), dC.get(i, j));
        dB.values()[inB] += backwardToB(a, b, C.get(i, j), dC.get(i, j));
      }
    }
    return new Matrix[] {dA, dB};
  }

  /** Where, among the values of a matrix, that one is which stands in row i, column j of C. */
  private static int place(Matrix matrix, int i, int j) {
    return (matrix.rows() == 1 ? 0 : i) * matrix.columns() + (matrix.columns() == 1 ? 0 : j);
  }

  /** How many rows, or columns, C has. */
  private int common(int ofA, int ofB, Matrix A, Matrix B) {
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
