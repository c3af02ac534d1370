package xorlab.plot.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FixedWidthNumberTest {
  @Test
  void itTakesFiveCharactersWithItsSign() {
    assertEquals("+5.20", FixedWidthNumber.signed(5.2));
    assertEquals("−0.00", FixedWidthNumber.signed(-0.001));
    assertEquals(" 0.00", FixedWidthNumber.signed(0));
    assertEquals("+9.99", FixedWidthNumber.signed(9.994));
    assertEquals("−10.0", FixedWidthNumber.signed(-9.996));
    assertEquals("−12.4", FixedWidthNumber.signed(-12.4));
    assertEquals(" +100", FixedWidthNumber.signed(99.96));
    assertEquals("−9999", FixedWidthNumber.signed(-9999.4));
    assertEquals(" +1e4", FixedWidthNumber.signed(9999.6));
    assertEquals("−3e12", FixedWidthNumber.signed(-2.9e12));
    assertEquals(" +inf", FixedWidthNumber.signed(Double.POSITIVE_INFINITY));
    assertEquals("  nan", FixedWidthNumber.signed(Double.NaN));
  }

  @Test
  void withoutAPlusItHasATrueMinus() {
    assertEquals("0.93", FixedWidthNumber.plain(0.93));
    assertEquals("−0.93", FixedWidthNumber.plain(-0.93));
  }
}
