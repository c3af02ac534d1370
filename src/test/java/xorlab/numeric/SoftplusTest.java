package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;

class SoftplusTest {
  private static void assertClose(double x) {
    double error = HighPrecision.ulps(Log.softplus(x), HighPrecision.softplus(x));
    assertTrue(error <= 2, () -> "softplus(" + x + ") is off by " + error + " ulp");
  }

  @Test
  void isWithin2UlpsWhereItBends() {
    Random random = new Random(1);
    for (int i = 0; i < Breadth.choose(1_500, 6_000); i++) {
      assertClose(random.nextDouble(-5, 5));
    }
  }

  @Test
  void isWithin2UlpsOnBothSides() {
    Random random = new Random(2);
    for (int i = 0; i < Breadth.choose(500, 2_000); i++) {
      assertClose(random.nextDouble(-700, 700));
      assertClose(Math.pow(10, random.nextDouble(-290, 2)));
      assertClose(-Math.pow(10, random.nextDouble(-290, 2)));
    }
  }

  @Test
  void isTheExponentialFarToTheLeftAndXItselfFarToTheRight() {
    for (double x : new double[] {40, 700, 1e300}) {
      assertEquals(Exp.exp(-x), Log.softplus(-x));
      assertEquals(x, Log.softplus(x));
    }
  }

  @Test
  void isLog2AtEitherZero() {
    assertEquals(Math.log(2), Log.softplus(0.0));
    assertEquals(Math.log(2), Log.softplus(-0.0));
  }

  @Test
  void takesWhatIsNotFinite() {
    assertEquals(0.0, Log.softplus(Double.NEGATIVE_INFINITY));
    assertEquals(Double.POSITIVE_INFINITY, Log.softplus(Double.POSITIVE_INFINITY));
    assertEquals(Double.NaN, Log.softplus(Double.NaN));
  }
}
