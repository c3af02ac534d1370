package xorlab.gradcheck;

import static java.lang.Math.abs;
import static java.lang.Math.max;

import java.util.function.DoubleUnaryOperator;

/**
 * The derivative of a function of one number by central differences, with a step chosen for the
 * point.
 *
 * <p>{@code D(h) = (f(x + h) - f(x - h)) / 2h} misses the derivative by about c h², so that {@code
 * R(h) = (4 D(h) - D(2h)) / 3} misses it by far less: Richardson's extrapolation. A smaller step
 * makes this error smaller, but the rounding of f, divided by the step, greater. So the step is
 * halved again and again, and the one of least estimated error is taken, as in C. J. F. Ridders,
 * "Accurate computation of F'(x) and F'(x) F''(x)", Advances in Engineering Software 4 (1982).
 *
 * <p>D and R do not see a kink: there they give the middle of the slopes on either side. What these
 * differ by, extrapolated to h = 0, is the jump, which vanishes for a smooth function. So the error
 * is estimated as twice what R differs by from step to step, half the jump, and what rounding may
 * add.
 */
final class FiniteDifferences {
  private static final int MAX_STEPS = 20;

  /** At least as much as errors of 1 in f add to h R(h). */
  private static final double NOISE = 2;

  /** Well above what errors of 1 in f add to h times the jump, which is 10. */
  private static final double NOISE_OF_JUMP = 100;

  /** A derivative, its estimated error and, if there is a kink, the jump of the slope there. */
  record Estimate(double value, double error, double jump) {}

  private FiniteDifferences() {}

  /**
   * The derivative of f at x.
   *
   * @param rounding a bound on the rounding error of f, at any x; if infinite at this x, so is the
   *     estimated error
   */
  static Estimate of(DoubleUnaryOperator f, DoubleUnaryOperator rounding, double x) {
    double h = max(1, abs(x)) / 16;
    double middle = f.applyAsDouble(x);
    double noise = noise(rounding, x, h) + Ulp.of(middle);
    double best = Double.NaN;
    double bestError = Double.POSITIVE_INFINITY;
    double lastD = Double.NaN;
    double lastR = Double.NaN;
    double lastBend = Double.NaN;
    double jump = 0;
    double noiseOfJump = 0;
    for (int step = 0; step < MAX_STEPS && NOISE * noise / h < bestError; step++) {
      double right = x + h; // rounded, so the actual step is right - left
      double left = x - h;
      double fRight = f.applyAsDouble(right);
      double fLeft = f.applyAsDouble(left);
      double D = (fRight - fLeft) / (right - left);
      double R = (D * 4 - lastD) / 3;
      double bend = (fRight - middle) / (right - x) - (middle - fLeft) / (x - left);
      jump = 2 * bend - lastBend;
      noiseOfJump = NOISE_OF_JUMP * noise / h;
      double error = 2 * abs(R - lastR) + abs(jump) / 2 + NOISE * noise / h;
      if (error < bestError) {
        best = R;
        bestError = error;
      }
      lastD = D;
      lastR = R;
      lastBend = bend;
      h /= 2;
    }
    boolean kink = abs(jump) > bestError && abs(jump) > noiseOfJump;
    return new Estimate(best, bestError, kink ? jump : 0);
  }

  /** The largest finite rounding error at x and at the ends of the longest step. */
  private static double noise(DoubleUnaryOperator rounding, double x, double h) {
    double noise = rounding.applyAsDouble(x);
    for (double end : new double[] {x - h, x + h}) {
      double error = rounding.applyAsDouble(end);
      if (error < Double.POSITIVE_INFINITY) {
        noise = max(noise, error);
      }
    }
    return noise;
  }
}
