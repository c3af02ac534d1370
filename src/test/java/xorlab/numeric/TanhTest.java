package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;

class TanhTest {
  private static void assertClose(double x) {
    double error = HighPrecision.ulps(Tanh.tanh(x), HighPrecision.tanh(x));
    assertTrue(error <= 0.55, () -> "tanh(" + x + ") is off by " + error + " ulp");
  }

  @Test
  void isWithinHalfAnUlpAndALittleWhereItBends() {
    Random random = new Random(1);
    for (int i = 0; i < Breadth.choose(1_500, 6_000); i++) {
      assertClose(random.nextDouble(-3, 3));
    }
  }

  @Test
  void isWithinHalfAnUlpAndALittleAtAnySize() {
    Random random = new Random(2);
    for (int i = 0; i < Breadth.choose(500, 2_000); i++) {
      assertClose(Math.pow(10, random.nextDouble(-290, 2)));
    }
  }

  @Test
  void isWithinHalfAnUlpAndALittleWhereItLevelsOff() {
    Random random = new Random(4);
    for (int i = 0; i < Breadth.choose(500, 2_000); i++) {
      assertClose(random.nextDouble(15, 20));
    }
  }

  @Test
  void isSeamlessBetweenItsNodes() {
    for (int k = 0; k < 1280; k++) {
      double edge = (k + 0.5) / 64;
      assertClose(edge);
      assertClose(Math.nextUp(edge));
      assertClose(Math.nextDown(edge));
    }
  }

  @Test
  void isOdd() {
    Random random = new Random(3);
    for (int i = 0; i < 1_000; i++) {
      double x = 2 * random.nextGaussian();
      assertEquals(-Tanh.tanh(x), Tanh.tanh(-x));
    }
  }

  @Test
  void keepsTheSignOfZeroAndWhatIsTooSmallToBend() {
    for (double x : new double[] {0.0, Double.MIN_VALUE, 1e-310, 1e-200, 1e-9}) {
      assertEquals(x, Tanh.tanh(x));
      assertEquals(-x, Tanh.tanh(-x));
    }
  }

  @Test
  void levelsOffAtOne() {
    for (double x : new double[] {19.1, 30, 800, Double.MAX_VALUE, Double.POSITIVE_INFINITY}) {
      assertEquals(1, Tanh.tanh(x));
      assertEquals(-1, Tanh.tanh(-x));
    }
    assertEquals(Math.nextDown(1.0), Tanh.tanh(18.8));
  }

  @Test
  void isNaNForNaN() {
    assertEquals(Double.NaN, Tanh.tanh(Double.NaN));
  }
}
