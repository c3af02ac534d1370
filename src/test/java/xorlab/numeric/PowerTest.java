package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerTest {
  @Test
  void aSmallWholePowerIsAProduct() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      double x = random.nextGaussian();
      assertEquals(1, Power.power(x, 0));
      assertEquals(x, Power.power(x, 1));
      assertEquals(x * x, Power.power(x, 2));
      assertEquals(x * x * x, Power.power(x, 3));
      assertEquals(1 / (x * x), Power.power(x, -2));
    }
  }

  @Test
  void aHalfIsTheSquareRoot() {
    assertEquals(Math.sqrt(3), Power.power(3, 0.5));
    assertEquals(Double.NaN, Power.power(-3, 0.5));
  }

  /** As Python 3 prints x ** y, within the rounding of y log x. */
  @ParameterizedTest
  @CsvSource({
    "2, 1.5, 2.8284271247461903",
    "10, -2.5, 0.0031622776601683794",
    "1.001, 1000, 2.7169239322355936",
    "2, 100, 1.2676506002282294e+30",
    "-2, 101, -2.535301200456459e+30",
    "-2, 100, 1.2676506002282294e+30",
    "2, -65, 2.710505431213761e-20",
    "0, 1.5, 0",
    "0, 70, 0",
    "0, -1, Infinity",
    "0, -1.5, Infinity",
    "0, 0, 1",
    "-2, 0.3, NaN",
    "NaN, 2, NaN",
    "2, 2000, Infinity",
    "-2, 2001, -Infinity"
  })
  void theRestIsThatOfPython(double x, double y, double power) {
    assertEquals(power, Power.power(x, y), Math.abs(power) < 1e300 ? Math.abs(power) * 1e-13 : 0);
  }

  @Test
  void aProductGoesUpTo64() {
    assertEquals(0x1p64, Power.power(2, 64));
    assertEquals(0x1p-64, Power.power(2, -64));
    double x = 1.1;
    double product = 1;
    for (int i = 0; i < 64; i++) {
      product *= x;
    }
    assertEquals(product, Power.power(x, 64));
  }
}
