package xorlab.autodiff;

import java.util.function.DoubleUnaryOperator;
import xorlab.numeric.Exp;
import xorlab.numeric.Log;
import xorlab.numeric.Matrix;

/**
 * A function applied to each value of a matrix: {@code c = f(a)}.
 *
 * @param symbol the operation as formulas write it
 * @param value c, of a
 * @param backward da, of a, c and dc
 */
public record UnaryElementwise(String symbol, DoubleUnaryOperator value, Backward backward)
    implements Operation {
  static final UnaryElementwise NEGATE = new UnaryElementwise("-", a -> -a, (a, c, dc) -> -dc);
  static final UnaryElementwise EXP = new UnaryElementwise("exp", Exp::exp, (a, c, dc) -> dc * c);
  static final UnaryElementwise LOG = new UnaryElementwise("log", Log::log, (a, c, dc) -> dc / a);

  /** {@code da = dc f'(a)}. */
  public interface Backward {
    double of(double a, double c, double dc);
  }

  @Override
  public Matrix forward(Matrix[] inputs) {
    Matrix A = inputs[0];
    Matrix C = new Matrix(A.rows(), A.columns());
    double[] a = A.values();
    double[] c = C.values();
    for (int i = 0; i < c.length; i++) {
      c[i] = value.applyAsDouble(a[i]);
    }
    return C;
  }

  @Override
  public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
    Matrix dA = new Matrix(C.rows(), C.columns());
    double[] a = inputs[0].values();
    double[] da = dA.values();
    double[] c = C.values();
    double[] dc = dC.values();
    for (int i = 0; i < c.length; i++) {
      da[i] = backward.of(a[i], c[i], dc[i]);
    }
    return new Matrix[] {dA};
  }
}
