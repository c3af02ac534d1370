package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Operations on numbers in two doubles, held to BigDecimal: they are good for 100 bits. */
class DoubleDoubleTest {
  private static final BigDecimal ALLOWED = new BigDecimal(0x1p-100);

  /** Of unlike sizes and signs; in sums the first is the larger, as in the tables. */
  @Test
  void sumsProductsAndQuotientsAreGoodForAHundredBits() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      DoubleDouble a = number(random, 1 + random.nextInt(8));
      DoubleDouble b = number(random, random.nextInt(8) / 8.0);
      assertClose(exact(a).add(exact(b)), a.plus(b));
      assertClose(exact(a).multiply(exact(b)), a.times(b));
      assertClose(exact(a).divide(exact(b), HighPrecision.DIGITS), a.dividedBy(b));
      assertClose(exact(b).divide(exact(a), HighPrecision.DIGITS), b.dividedBy(a));
    }
  }

  @Test
  void aHighPartHas26BitsAndLeavesNoMore() {
    Random random = new Random(2);
    for (int i = 0; i < 1_000; i++) {
      double a = random.nextGaussian();
      double high = DoubleDouble.highPart(a);
      double low = a - high;
      for (double half : new double[] {high, low}) {
        assertEquals(0, Double.doubleToRawLongBits(half) & (1 << 26) - 1, "bits of " + half);
      }
      assertTrue(Math.abs(low) <= Math.ulp(a) * 0x1p26, "size of " + low);
    }
  }

  /** With a low part of up to half a unit in the last place of the high one. */
  private static DoubleDouble number(Random random, double size) {
    double high = (size + random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
    return new DoubleDouble(high, (random.nextDouble() - 0.5) * Math.ulp(high));
  }

  private static BigDecimal exact(DoubleDouble number) {
    return new BigDecimal(number.high()).add(new BigDecimal(number.low()));
  }

  private static void assertClose(BigDecimal expected, DoubleDouble actual) {
    BigDecimal error = expected.subtract(exact(actual)).abs();
    assertTrue(error.compareTo(expected.abs().multiply(ALLOWED)) <= 0, () -> "off by " + error);
    assertTrue(Math.abs(actual.low()) <= Math.ulp(actual.high()) / 2, actual::toString);
  }
}
