package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class FiniteDifferencesTest {
  @Test
  void findTheSlopeOfASmoothFunctionWithinTheirEstimateWhichIsSmall() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      double x = 6 * random.nextDouble() - 3;
      holds(Math::exp, x, Math.exp(x), 1e-9);
      holds(Math::sin, x, Math.cos(x), 1e-9);
      holds(t -> t * t * t, x, 3 * x * x, 1e-9);
      holds(t -> 1 / (1 + t * t), x, -2 * x / ((1 + x * x) * (1 + x * x)), 1e-9);
    }
  }

  @Test
  void takeAShorterStepWhereTheFunctionIsSteep() {
    holds(t -> Math.sin(100 * t), 0.3, 100 * Math.cos(30), 1e-6);
    holds(t -> Math.exp(-1000 * t * t), 0.01, -20 * Math.exp(-0.1), 1e-6);
  }

  @Test
  void takeALongerStepWhereTheNumberIsLarge() {
    double x = 1e6;
    holds(Math::log, x, 1e-6, 1e-15);
  }

  @Test
  void estimateTheirRoundingErrors() {
    double noise = 1e-6;
    DoubleUnaryOperator coarse = t -> Math.rint(t / noise) * noise; // slope 1, with noise
    FiniteDifferences.Estimate slope = FiniteDifferences.of(coarse, t -> noise, 0.3);
    assertTrue(Math.abs(slope.value() - 1) <= slope.error());
    assertTrue(slope.error() > 1e-6);
    assertEquals(0, slope.jump());
  }

  @Test
  void haveNoEstimateWhenRoundingIsUnbounded() {
    FiniteDifferences.Estimate slope =
        FiniteDifferences.of(Math::exp, t -> Double.POSITIVE_INFINITY, 0);
    assertTrue(Double.isNaN(slope.value()));
    assertEquals(Double.POSITIVE_INFINITY, slope.error());
  }

  @Test
  void seeAKinkAtThePoint() {
    FiniteDifferences.Estimate slope =
        FiniteDifferences.of(t -> Math.max(t, 0) + Math.exp(t), t -> 1e-16, 0);
    assertEquals(1, slope.jump(), 1e-6);
    assertEquals(1.5, slope.value(), 1e-6); // between 1 on the left and 2 on the right
    assertEquals(0.5, slope.error(), 1e-6);
  }

  /** A ReLU whose kink lies at any distance, on either side: the estimate covers the true slope. */
  @Test
  void areHonestNearAKink() {
    for (double distance = 1; distance > 1e-12; distance *= 0.93) {
      double d = distance;
      FiniteDifferences.Estimate left =
          FiniteDifferences.of(t -> Math.max(t - d, 0), t -> 1e-16, 0);
      assertTrue(Math.abs(left.value()) <= left.error(), () -> "kink " + d + " to the right");
      FiniteDifferences.Estimate right =
          FiniteDifferences.of(t -> Math.max(t + d, 0), t -> 1e-16, 0);
      assertTrue(Math.abs(right.value() - 1) <= right.error(), () -> "kink " + d + " to the left");
    }
  }

  @Test
  void doNotTakeAJumpInTheCurvatureForAKink() {
    FiniteDifferences.Estimate slope =
        FiniteDifferences.of(t -> t > 0 ? t * t : -3 * t * t, t -> 0, 0);
    assertEquals(0, slope.jump());
    assertTrue(Math.abs(slope.value()) <= slope.error());
    assertTrue(slope.error() < 1e-5);
  }

  private static void holds(DoubleUnaryOperator f, double x, double slope, double mostError) {
    DoubleUnaryOperator rounding = t -> 2 * Math.ulp(f.applyAsDouble(t)) + 1e-16;
    FiniteDifferences.Estimate found = FiniteDifferences.of(f, rounding, x);
    double miss = Math.abs(found.value() - slope);
    assertTrue(miss <= found.error(), () -> "at " + x + ": off by " + miss + ", " + found);
    assertTrue(found.error() <= mostError, () -> "at " + x + ": " + found);
    assertEquals(0, found.jump(), () -> "at " + x + ": no kink");
  }
}
