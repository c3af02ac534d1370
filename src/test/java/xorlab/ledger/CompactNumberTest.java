package xorlab.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in few characters. */
class CompactNumberTest {
  @ParameterizedTest
  @CsvSource({
    // as Python's f"{x:.4g}" prints them
    "0.20664748491673536, 0.2066",
    "0.5, 0.5",
    "0.0, 0",
    "-0.0, -0",
    "1, 1",
    "-2.5, -2.5",
    "0.99996, 1",
    "0.00099996, 0.001",
    "0.000123456, 0.0001235",
    "3.14159265, 3.142",
    "31.4159265, 31.42",
    "314.159265, 314.2",
    "-3141.59265, -3142",
    "1.23456e-05, 1.235e-05",
    "-1e-300, -1e-300",
    "1.23456e+17, 1.235e+17",
    "NaN, nan",
    "-Infinity, -inf",
  })
  void haveFourSignificantDigitsAndNoZerosAtTheEnd(double x, String text) {
    assertEquals(text, CompactNumber.text(x));
  }

  @Test
  void keepAllTheirDigitsBeforeThePoint() {
    assertEquals("12346", CompactNumber.text(12345.678));
    assertEquals("10000", CompactNumber.text(10000));
  }
}
