package xorlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SteadyNumberTest {
  @Test
  void itTakesFiveCharactersWithItsSign() {
    assertEquals("+5.20", SteadyNumber.signed(5.2));
    assertEquals("−0.00", SteadyNumber.signed(-0.001));
    assertEquals(" 0.00", SteadyNumber.signed(0));
    assertEquals("+9.99", SteadyNumber.signed(9.994));
    assertEquals("−10.0", SteadyNumber.signed(-9.996));
    assertEquals("−12.4", SteadyNumber.signed(-12.4));
    assertEquals(" +100", SteadyNumber.signed(99.96));
    assertEquals("−9999", SteadyNumber.signed(-9999.4));
    assertEquals(" +1e4", SteadyNumber.signed(9999.6));
    assertEquals("−3e12", SteadyNumber.signed(-2.9e12));
    assertEquals(" +inf", SteadyNumber.signed(Double.POSITIVE_INFINITY));
    assertEquals("  nan", SteadyNumber.signed(Double.NaN));
  }

  @Test
  void withoutAPlusItHasATrueMinus() {
    assertEquals("0.93", SteadyNumber.plain(0.93));
    assertEquals("−0.93", SteadyNumber.plain(-0.93));
  }
}
