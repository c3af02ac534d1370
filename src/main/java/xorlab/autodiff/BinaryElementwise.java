package xorlab.autodiff;

import xorlab.numeric.Log;
import xorlab.numeric.Matrix;
import xorlab.numeric.Power;

/**
 * A function applied to corresponding values of two matrices: {@code c = f(a, b)}.
 *
 * <p>Shapes broadcast as in NumPy ({@link Broadcasting}). The adjoint of a value that is used
 * several times is the sum over its uses.
 */
public enum BinaryElementwise implements Operation {
  ADD("+", "add", (a, b) -> a + b, (a, b, c, dc) -> dc, (a, b, c, dc) -> dc),
  SUBTRACT("-", "subtract", (a, b) -> a - b, (a, b, c, dc) -> dc, (a, b, c, dc) -> -dc),
  MULTIPLY("*", "multiply", (a, b) -> a * b, (a, b, c, dc) -> dc * b, (a, b, c, dc) -> dc * a),
  DIVIDE("/", "divide", (a, b) -> a / b, (a, b, c, dc) -> dc / b, (a, b, c, dc) -> -dc * c / b),

  /** {@code a ** b}. */
  POWER(
      "**",
      "take the power of",
      Power::power,
      (a, b, c, dc) -> b == 0 ? 0 : Power.power(a, b - 1) * b * dc,
      (a, b, c, dc) -> a == 0 ? 0 : Log.log(a) * c * dc),

  /** The larger of two values; of two equal ones, each gets half of the adjoint. */
  MAXIMUM(
      "max",
      "take the maximum of",
      Math::max,
      (a, b, c, dc) -> share(a, b, c) * dc,
      (a, b, c, dc) -> share(b, a, c) * dc),

  /** The smaller of two values; of two equal ones, each gets half of the adjoint. */
  MINIMUM(
      "min",
      "take the minimum of",
      Math::min,
      (a, b, c, dc) -> share(a, b, c) * dc,
      (a, b, c, dc) -> share(b, a, c) * dc);

  /** {@code da = dc f_a(a, b)}, or the same for b. */
  private interface Backward {
    double of(double a, double b, double c, double dc);
  }

  private final String symbol;
  private final String verb;
  private final Broadcasting.Pairwise value;
  private final Backward backwardToA;
  private final Backward backwardToB;

  /**
   * @param verb the operation's name in messages
   * @param value c, of a and b
   * @param backwardToA da, of a, b, c and dc
   * @param backwardToB db, of a, b, c and dc
   */
  BinaryElementwise(
      String symbol,
      String verb,
      Broadcasting.Pairwise value,
      Backward backwardToA,
      Backward backwardToB) {
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
    if (!Broadcasting.fits(A, B)) {
      throw new IllegalArgumentException(
          "cannot "
              + verb
              + " "
              + A.shape()
              + " and "
              + B.shape()
              + ": rows and columns must each be equal in number, or 1.");
    }
    return Broadcasting.apply(A, B, value);
  }

  @Override
  public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
    Matrix A = inputs[0];
    Matrix B = inputs[1];
    Matrix dA = new Matrix(A.rows(), A.columns());
    Matrix dB = new Matrix(B.rows(), B.columns());
    for (int i = 0; i < C.rows(); i++) {
      for (int j = 0; j < C.columns(); j++) {
        int inA = Broadcasting.indexOf(A, i, j);
        int inB = Broadcasting.indexOf(B, i, j);
        double a = A.values()[inA];
        double b = B.values()[inB];
        dA.values()[inA] += backwardToA.of(a, b, C.get(i, j), dC.get(i, j));
        dB.values()[inB] += backwardToB.of(a, b, C.get(i, j), dC.get(i, j));
      }
    }
    return new Matrix[] {dA, dB};
  }

  /** The derivative of the extremum c with respect to a, one of the two values. */
  private static double share(double a, double other, double c) {
    return a == other ? 0.5 : a == c ? 1 : 0;
  }
}
