package xorlab.gradcheck;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import xorlab.numeric.Matrix;

/**
 * The derivatives of the loss with respect to the values of one matrix, by central differences. All
 * matrices have its shape.
 *
 * @param value the derivatives; at a kink, the mean of the slopes on either side
 * @param error the estimated error of {@code value}; infinite where there is no estimate
 * @param jump where the loss has a kink: how much steeper it is on the right than on the left; else
 *     0
 */
public record NumericalGradient(Matrix value, Matrix error, Matrix jump) {
  /** A gradient of zeros with the shape of a matrix, for {@link #estimate}. */
  static NumericalGradient ofShape(Matrix matrix) {
    return new NumericalGradient(zeros(matrix), zeros(matrix), zeros(matrix));
  }

  /**
   * Computes the entry in place k.
   *
   * @param loss the loss for the matrix's current values
   * @param rounding a bound on the rounding error of that loss
   * @param values of the matrix; that in place k is varied, and restored
   */
  void estimate(DoubleSupplier loss, DoubleSupplier rounding, double[] values, int k) {
    double x = values[k];
    FiniteDifferences.Estimate estimate =
        FiniteDifferences.of(asFunctionOf(values, k, loss), asFunctionOf(values, k, rounding), x);
    values[k] = x;
    value.values()[k] = estimate.value();
    error.values()[k] = estimate.error();
    jump.values()[k] = estimate.jump();
  }

  private static DoubleUnaryOperator asFunctionOf(double[] values, int k, DoubleSupplier result) {
    return x -> {
      values[k] = x;
      return result.getAsDouble();
    };
  }

  private static Matrix zeros(Matrix matrix) {
    return new Matrix(matrix.rows(), matrix.columns());
  }
}
