package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import xorlab.gradcheck.FiniteDifferences.Estimate;

/**
 * The differences of functions for which every number can be worked out by hand. The steps are 1/16
 * of x or of 1, and halves of that; the first estimate is that of the third step, 1/64.
 */
class DifferencesByHandTest {
  @Test
  void ofALineMissItsSlopeByRoundingOnly() {
    double n = 0x1p-40;
    assertEquals(new Estimate(3, 2 * n * 64, 0), at(0, t -> 3 * t, n));
    assertEquals(new Estimate(3, 2 * n * 64, 0), at(-1, t -> 3 * t + 3, n));
  }

  @Test
  void takeStepsInProportionToALargeNumber() {
    double n = 0x1p-40;
    assertEquals(new Estimate(-3, 2 * n * 2, 0), at(32, t -> 96 - 3 * t, n));
    assertEquals(new Estimate(-3, 2 * n * 2, 0), at(-32, t -> -96 - 3 * t, n));
  }

  @Test
  void countTheRoundingOfTheValueItself() {
    assertEquals(new Estimate(3, 2 * Math.ulp(1.0) * 64, 0), at(0, t -> 1 + 3 * t, 0));
  }

  /** Of t⁵ at 0, D(h) is h⁴ and R(h) -4 h⁴: it differs by 60 h⁴ from R(2h). */
  @Test
  void estimateTheirErrorAsTwiceWhatTheyDifferByFromStepToStep() {
    double h4 = 0x1p-24;
    double n = 0x1p-10;
    Estimate expected = new Estimate(-4 * h4, 2 * 60 * h4 + 2 * n * 64, 0);
    assertEquals(expected, at(0, t -> t * t * t * t * t, n));
  }

  /** With less noise the step is halved once more: to 1/128, where 120 h⁴ is 16 times smaller. */
  @Test
  void takeTheStepOfTheLeastEstimatedError() {
    double h4 = 0x1p-28;
    double n = 0x1p-26;
    Estimate expected = new Estimate(-4 * h4, 2 * 60 * h4 + 2 * n * 128, 0);
    assertEquals(expected, at(0, t -> t * t * t * t * t, n));
  }

  /** The slope is 1 on the left and 3 on the right; on the way the right one bends, by t². */
  @Test
  void atAKinkMissTheMiddleOfTheSlopesByHalfTheJump() {
    double n = 0x1p-40;
    DoubleUnaryOperator kink = t -> 5 + (t > 1 ? 3 * (t - 1) : t - 1);
    assertEquals(new Estimate(2, 1 + 2 * (n + Math.ulp(5.0)) * 64, 2), at(1, kink, n));
    DoubleUnaryOperator bent = t -> t > 0 ? 3 * t + t * t : t;
    assertEquals(2, at(0, bent, n).jump());
  }

  /**
   * At the twentieth step, 2^-23, the bends of -2 must exceed 100 times the noise over the step.
   */
  @Test
  void tellAKinkFromNoise() {
    double most = 2 * 0x1p-23 / 100;
    DoubleUnaryOperator kink = t -> -Math.abs(t);
    assertEquals(-2, at(0, kink, 0.99 * most).jump());
    assertEquals(0, at(0, kink, 1.01 * most).jump());
  }

  @Test
  void countTheLargestNoiseAtThePointAndAtTheEndsOfTheLongestStep() {
    double n = 0x1p-40;
    DoubleUnaryOperator line = t -> 3 * t;
    Estimate noisier = new Estimate(3, 2 * (2 * n) * 64, 0);
    assertEquals(noisier, FiniteDifferences.of(line, t -> t == 0 ? 2 * n : n, 0));
    assertEquals(noisier, FiniteDifferences.of(line, t -> t == 1 / 16.0 ? 2 * n : n, 0));
    assertEquals(noisier, FiniteDifferences.of(line, t -> t == -1 / 16.0 ? 2 * n : n, 0));
  }

  @Test
  void leaveOutAnEndWhereTheNoiseIsUnbounded() {
    double n = 0x1p-40;
    DoubleUnaryOperator unboundedOnTheRight = t -> t > 0 ? Double.POSITIVE_INFINITY : n;
    Estimate expected = new Estimate(3, 2 * n * 64, 0);
    assertEquals(expected, FiniteDifferences.of(t -> 3 * t, unboundedOnTheRight, 0));
  }

  private static Estimate at(double x, DoubleUnaryOperator f, double noise) {
    return FiniteDifferences.of(f, t -> noise, x);
  }
}
