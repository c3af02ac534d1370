package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void notANumberIsNotWhole() {
    assertTrue(Rounding.isInteger(-7));
    assertTrue(Rounding.isInteger(1e300));
    assertFalse(Rounding.isInteger(0.5));
    assertFalse(Rounding.isInteger(Double.NaN));
  }
}
