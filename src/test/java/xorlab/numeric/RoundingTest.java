package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundingTest {
  @Test
  void theNearestOneIsTheGreaterOfTwo() {
    assertEquals(3, Rounding.nearest(2.5));
    assertEquals(2, Rounding.nearest(2.4));
    assertEquals(-2, Rounding.nearest(-2.5));
    assertEquals(-3, Rounding.nearest(-2.6));
    assertEquals(Double.NaN, Rounding.nearest(Double.NaN));
    assertEquals(1e300, Rounding.nearest(1e300));
  }

  @Test
  void aHundredthIsTheNearestOne() {
    assertEquals(-1.24, Rounding.toHundredths(-1.2351));
    assertEquals(0.5, Rounding.toHundredths(0.4999999999999999));
    assertEquals(Double.NaN, Rounding.toHundredths(Double.NaN));
  }

  @Test
  void notANumberIsNotWhole() {
    assertTrue(Rounding.isInteger(-7));
    assertTrue(Rounding.isInteger(1e300));
    assertFalse(Rounding.isInteger(0.5));
    assertFalse(Rounding.isInteger(Double.NaN));
  }

  @Test
  void toFloatIsJavasCast() {
    Random random = new Random(1);
    for (int k = 0; k < 100_000; k++) {
      double x = random.nextGaussian() * Math.pow(10, random.nextInt(60) - 30);
      assertEquals((float) x, Rounding.toFloat(x));
    }
  }
}
