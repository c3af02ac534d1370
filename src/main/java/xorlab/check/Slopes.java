package xorlab.check;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import xorlab.numeric.Matrix;

/**
 * The derivatives of the loss with respect to the values of one matrix, by central differences. All
 * matrices have its shape.
 *
 * @param value what the differences give; at a kink, the middle of the slopes on either side
 * @param error the estimated error of {@code value}; infinite where there is no estimate
 * @param jump where the loss has a kink: how much steeper it is on the right than on the left; else
 *     0
 */
public record Slopes(Matrix value, Matrix error, Matrix jump) {
  /**
   * Varies each value of the matrix.
   *
   * @param loss the loss, at the matrix as it is when asked
   * @param rounding a bound on the rounding error of the loss, at the same place
   */
  static Slopes of(DoubleSupplier loss, DoubleSupplier rounding, Matrix matrix) {
    Slopes slopes = new Slopes(room(matrix), room(matrix), room(matrix));
    double[] values = matrix.values();
    for (int k = 0; k < values.length; k++) {
      double x = values[k];
      Differences.Slope slope =
          Differences.of(moving(values, k, loss), moving(values, k, rounding), x);
      values[k] = x;
      slopes.value.values()[k] = slope.value();
      slopes.error.values()[k] = slope.error();
      slopes.jump.values()[k] = slope.jump();
    }
    return slopes;
  }

  private static DoubleUnaryOperator moving(double[] values, int k, DoubleSupplier result) {
    return x -> {
      values[k] = x;
      return result.getAsDouble();
    };
  }

  private static Matrix room(Matrix matrix) {
    return new Matrix(matrix.rows(), matrix.columns());
  }
}
