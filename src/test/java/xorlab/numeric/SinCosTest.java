package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;

class SinCosTest {
  private static final double ULPS = 0.8;

  /** 2^20 quarter turns. */
  private static final double FAR = 0x1p20 * (Math.PI / 2);

  private static void assertClose(double x) {
    assertClose(x, new BigDecimal(x));
  }

  /** Sine and cosine of a double are those of an exact number. */
  private static void assertClose(double x, BigDecimal exact) {
    double sin = HighPrecision.ulps(SinCos.sin(x), HighPrecision.sin(exact));
    double cos = HighPrecision.ulps(SinCos.cos(x), HighPrecision.cos(exact));
    assertTrue(sin <= ULPS, () -> "sin(" + x + ") is off by " + sin + " ulp");
    assertTrue(cos <= ULPS, () -> "cos(" + x + ") is off by " + cos + " ulp");
  }

  @Test
  void isCloseOverAFewTurns() {
    Random random = new Random(1);
    for (int i = 0; i < Breadth.choose(1_500, 6_000); i++) {
      assertClose(random.nextDouble(-10, 10));
    }
  }

  @Test
  void isCloseAtAnySizeUpToAMillionQuarterTurns() {
    Random random = new Random(2);
    for (int i = 0; i < Breadth.choose(1_000, 4_000); i++) {
      assertClose(Math.pow(10, random.nextDouble(-290, 1)));
      assertClose(-Math.pow(10, random.nextDouble(0, Math.log10(FAR))));
    }
    assertClose(Math.nextDown(FAR));
  }

  /** There one of the two is nearly 0, and cancellation removes the leading digits of x. */
  @Test
  void isCloseWhereOneOfTheTwoVanishes() {
    Random random = new Random(3);
    for (int i = 0; i < Breadth.choose(1_000, 4_000); i++) {
      double x = random.nextInt(1 << random.nextInt(1, 21)) * (Math.PI / 2);
      assertClose(x);
      assertClose(Math.nextUp(x));
    }
    // Of all doubles up to FAR these come nearest to a number of quarter turns, which a search
    // through all 2^20 numbers found: 29 * 2^k turns, within 2^-60, and 204551, within 2^-54.
    for (double x = 0x1.6c6cbc45dc8dep5; x < FAR; x *= 2) {
      assertClose(x);
    }
    assertClose(0x1.39c6fd67805a7p18);
  }

  @Test
  void isSeamlessWhereTheQuadrantSteps() {
    for (int n = -9; n <= 9; n += 2) {
      double edge = n * (Math.PI / 4);
      double x = edge - 20 * Math.ulp(edge);
      for (int i = 0; i < 40; i++) {
        assertClose(x);
        x = Math.nextUp(x);
      }
    }
  }

  /**
   * Beyond, x is taken modulo FAR. FAR is nearly 2^18 whole turns, so the result is the sine of x
   * plus a multiple of the difference, which is less than would round to another double.
   */
  @Test
  void isThatOfANumberThatRoundsToXForLargeArguments() {
    Random random = new Random(4);
    for (int i = 0; i < Breadth.choose(1_000, 4_000); i++) {
      double size = Math.pow(10, random.nextDouble(Math.log10(FAR), 308));
      assertCloseFarOut(size);
      assertCloseFarOut(-size);
    }
    for (double x : new double[] {FAR, Math.nextUp(FAR), 2 * FAR, 1e22, Double.MAX_VALUE}) {
      assertCloseFarOut(x);
    }
  }

  private static void assertCloseFarOut(double x) {
    BigDecimal far = new BigDecimal(FAR);
    BigDecimal[] numberAndRest = new BigDecimal(x).divideAndRemainder(far);
    BigDecimal lacking = HighPrecision.PI.multiply(new BigDecimal(0x1p19)).subtract(far);
    double shift = numberAndRest[0].multiply(lacking).abs().doubleValue();
    assertTrue(shift < Math.ulp(x) / 2, () -> x + " is moved by " + shift);
    assertClose(x, numberAndRest[1]);
  }

  @Test
  void isNeverBeyondOne() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      double x = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(x)) {
        assertTrue(Math.abs(SinCos.sin(x)) <= 1 && Math.abs(SinCos.cos(x)) <= 1, () -> "at " + x);
      }
    }
    assertEquals(1, SinCos.sin(Math.PI / 2));
    assertEquals(-1, SinCos.cos(Math.PI));
  }

  @Test
  void sineIsOddAndCosineEven() {
    Random random = new Random(6);
    for (int i = 0; i < 1_000; i++) {
      double x = Math.pow(10, random.nextDouble(-3, 30));
      assertEquals(-SinCos.sin(x), SinCos.sin(-x));
      assertEquals(SinCos.cos(x), SinCos.cos(-x));
    }
  }

  @Test
  void keepsTheSignOfZeroAndWhatIsTooSmallToBend() {
    for (double x : new double[] {0.0, Double.MIN_VALUE, 1e-310, 1e-200, 1e-9}) {
      assertEquals(x, SinCos.sin(x));
      assertEquals(-x, SinCos.sin(-x));
      assertEquals(1, SinCos.cos(x));
    }
    assertEquals(0.0, SinCos.sin(3 * FAR));
    assertEquals(-0.0, SinCos.sin(-3 * FAR));
  }

  @Test
  void isNaNForWhatIsNotFinite() {
    for (double x : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertEquals(Double.NaN, SinCos.sin(x));
      assertEquals(Double.NaN, SinCos.cos(x));
    }
  }

  /** From 2^20 quarter turns on, arguments are taken modulo these, which is not quite pi / 2. */
  @Test
  void ofWholeLargeTurnsIsThatOfZero() {
    for (double turns = SinCos.LARGE_ARGUMENT; turns < 1e300; turns *= 2) {
      assertEquals(0, SinCos.sin(turns));
      assertEquals(1, SinCos.cos(-turns));
    }
  }
}
