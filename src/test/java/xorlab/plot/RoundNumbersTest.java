package xorlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RoundNumbersTest {
  @Test
  void anExponentIsThatOfThePowerOfTenNextToTheNumberOrBelowIt() {
    for (int exponent = -300; exponent <= 300; exponent++) {
      double power = RoundNumbers.power(exponent);
      assertEquals(exponent, RoundNumbers.exponent(power));
      assertEquals(exponent - 1, RoundNumbers.exponent(Math.nextDown(power)));
      assertEquals(Double.parseDouble("1e" + exponent), power, 1e-13 * power);
    }
  }

  @Test
  void aNumberIsRoundedUpOrDownToTheNextOfTheGivenOnes() {
    assertEquals(5, RoundNumbers.atLeast(2.999, 1, 2, 5, 10));
    assertEquals(2, RoundNumbers.atMost(2.999, 1, 2, 5, 10));
    assertEquals(0.2, RoundNumbers.atLeast(0.2, 1, 2, 5, 10));
    assertEquals(0.2, RoundNumbers.atMost(0.2, 1, 2, 5, 10));
    assertEquals(1000, RoundNumbers.atLeast(501, 1, 2, 5, 10));
  }

  @Test
  void aTextHasSoManySignificantDigitsAndNoZerosAtItsEnd() {
    assertEquals("2.999", RoundNumbers.text(2.9991464995409807, 4));
    assertEquals("0.3097", RoundNumbers.text(0.3097308274202594, 4));
    assertEquals("0.25", RoundNumbers.text(0.25, 4));
    assertEquals("3", RoundNumbers.text(3, 4));
    assertEquals("0.01", RoundNumbers.text(0.0099999, 2));
    assertEquals("\u22120.5", RoundNumbers.text(-0.5, 2));
    assertEquals("0", RoundNumbers.text(0, 4));
  }

  @Test
  void largeAndSmallNumbersHaveAPowerOfTen() {
    assertEquals("1234", RoundNumbers.text(1234.4, 2));
    assertEquals("1.2e4", RoundNumbers.text(12345, 2));
    assertEquals("1e5", RoundNumbers.text(99999, 2));
    assertEquals("0.001", RoundNumbers.text(0.001, 2));
    assertEquals("9e\u22124", RoundNumbers.text(0.0009, 2));
    assertEquals("\u22121.5e\u221212", RoundNumbers.text(-1.5e-12, 2));
  }

  @Test
  void whatIsNotFiniteIsNamedAsPythonNamesIt() {
    assertEquals("inf", RoundNumbers.text(Double.POSITIVE_INFINITY, 4));
    assertEquals("nan", RoundNumbers.text(Double.NaN, 4));
  }
}
