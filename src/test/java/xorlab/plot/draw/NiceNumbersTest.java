package xorlab.plot.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NiceNumbersTest {
  @Test
  void anExponentIsThatOfThePowerOfTenNextToTheNumberOrBelowIt() {
    for (int exponent = -300; exponent <= 300; exponent++) {
      double power = NiceNumbers.power(exponent);
      assertEquals(exponent, NiceNumbers.exponent(power));
      assertEquals(exponent - 1, NiceNumbers.exponent(Math.nextDown(power)));
      assertEquals(Double.parseDouble("1e" + exponent), power, 1e-13 * power);
    }
  }

  @Test
  void aNumberIsRoundedUpOrDownToTheNextOfTheGivenOnes() {
    assertEquals(5, NiceNumbers.atLeast(2.999, 1, 2, 5, 10));
    assertEquals(2, NiceNumbers.atMost(2.999, 1, 2, 5, 10));
    assertEquals(0.2, NiceNumbers.atLeast(0.2, 1, 2, 5, 10));
    assertEquals(0.2, NiceNumbers.atMost(0.2, 1, 2, 5, 10));
    assertEquals(1000, NiceNumbers.atLeast(501, 1, 2, 5, 10));
  }

  @Test
  void aTextHasSoManySignificantDigitsAndNoZerosAtItsEnd() {
    assertEquals("2.999", NiceNumbers.text(2.9991464995409807, 4));
    assertEquals("0.3097", NiceNumbers.text(0.3097308274202594, 4));
    assertEquals("0.25", NiceNumbers.text(0.25, 4));
    assertEquals("3", NiceNumbers.text(3, 4));
    assertEquals("0.01", NiceNumbers.text(0.0099999, 2));
    assertEquals("\u22120.5", NiceNumbers.text(-0.5, 2));
    assertEquals("0", NiceNumbers.text(0, 4));
  }

  @Test
  void largeAndSmallNumbersHaveAPowerOfTen() {
    assertEquals("1234", NiceNumbers.text(1234.4, 2));
    assertEquals("1.2e4", NiceNumbers.text(12345, 2));
    assertEquals("1e5", NiceNumbers.text(99999, 2));
    assertEquals("0.001", NiceNumbers.text(0.001, 2));
    assertEquals("9e\u22124", NiceNumbers.text(0.0009, 2));
    assertEquals("\u22121.5e\u221212", NiceNumbers.text(-1.5e-12, 2));
  }

  @Test
  void whatIsNotFiniteIsNamedAsPythonNamesIt() {
    assertEquals("inf", NiceNumbers.text(Double.POSITIVE_INFINITY, 4));
    assertEquals("nan", NiceNumbers.text(Double.NaN, 4));
  }
}
