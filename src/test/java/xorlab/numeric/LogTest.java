package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;
import xorlab.Reference;

class LogTest {
  private static final double ULPS = 0.52;

  private static void assertClose(double x) {
    double error = HighPrecision.ulps(Log.log(x), HighPrecision.log(x));
    assertTrue(error <= ULPS, () -> "log(" + x + ") is off by " + error + " ulp");
  }

  @Test
  void isTheReferenceOrItsNeighbourWhereTheReferenceWasAlmostATie() {
    int rows = 0;
    for (String[] row : Reference.rows("exp-log.csv")) {
      if (row[0].equals("log")) {
        rows++;
        double x = Reference.number(row[1]);
        double expected = Reference.number(row[2]);
        if (Log.log(x) != expected) {
          assertEquals(expected, Log.log(x), Math.ulp(expected), row[1]);
          assertClose(x);
        }
      }
    }
    assertTrue(rows > 2000);
  }

  @Test
  void isWithinHalfAnUlpAndALittleForProbabilities() {
    Random random = new Random(1);
    for (int i = 0; i < Breadth.choose(1_000, 4_000); i++) {
      assertClose(1 - random.nextDouble());
    }
  }

  @Test
  void isWithinHalfAnUlpAndALittleNearOne() {
    Random random = new Random(2);
    for (int i = 0; i < Breadth.choose(1_000, 4_000); i++) {
      double distance = Math.pow(10, -16 * random.nextDouble());
      assertClose(1 + distance);
      assertClose(1 - distance / 2);
    }
    assertClose(Math.nextUp(1.0));
    assertClose(Math.nextDown(1.0));
  }

  @Test
  void isWithinHalfAnUlpAndALittleOverTheWholeRange() {
    Random random = new Random(3);
    for (int i = 0; i < Breadth.choose(1_000, 4_000); i++) {
      assertClose(Double.longBitsToDouble(random.nextLong(0x7ff0000000000000L)));
    }
  }

  @Test
  void takesSubnormals() {
    Random random = new Random(4);
    for (int i = 0; i < Breadth.choose(500, 2_000); i++) {
      assertClose(Double.MIN_VALUE * (1 + random.nextInt(1 << random.nextInt(1, 31))));
    }
    assertClose(Double.MIN_VALUE);
    assertClose(Double.MIN_NORMAL);
    assertClose(Math.nextDown(Double.MIN_NORMAL));
    assertClose(Double.MAX_VALUE);
  }

  @Test
  void isSeamlessWhereTheExponentSteps() {
    for (double x = 0x1.6a09e667f3bcdp-30; x < 1e9; x *= 2) {
      assertClose(x);
      assertClose(Math.nextDown(x));
    }
  }

  /** Where a small logarithm is added to that of a power of two, both are rounded. */
  @Test
  void isWithinHalfAnUlpAndALittleBesidePowersOfTwo() {
    Random random = new Random(6);
    for (int i = 0; i < Breadth.choose(1_000, 4_000); i++) {
      double distance = Math.pow(10, -2 - 13 * random.nextDouble());
      double power = Math.scalb(1.0, random.nextInt(-1000, 1000));
      assertClose(power * (1 + distance));
      assertClose(power * (1 - distance));
    }
  }

  @Test
  void isPlusZeroForOne() {
    assertEquals(0.0, Log.log(1));
  }

  @Test
  void isMinusInfinityForZero() {
    assertEquals(Double.NEGATIVE_INFINITY, Log.log(0.0));
    assertEquals(Double.NEGATIVE_INFINITY, Log.log(-0.0));
  }

  @Test
  void isNaNBelowZeroAndForNaN() {
    assertEquals(Double.NaN, Log.log(-Double.MIN_VALUE));
    assertEquals(Double.NaN, Log.log(-1));
    assertEquals(Double.NaN, Log.log(Double.NEGATIVE_INFINITY));
    assertEquals(Double.NaN, Log.log(Double.NaN));
  }

  @Test
  void isInfiniteForInfinity() {
    assertEquals(Double.POSITIVE_INFINITY, Log.log(Double.POSITIVE_INFINITY));
  }

  @Test
  void ofASumIsWithinAnUlpAndALittleAtAnySizeUpToOne() {
    Random random = new Random(5);
    for (int i = 0; i < Breadth.choose(1_000, 4_000); i++) {
      assertCloseToLog1p(random.nextDouble());
      assertCloseToLog1p(Math.pow(10, -17 * random.nextDouble()));
      assertCloseToLog1p(Math.pow(10, -300 * random.nextDouble()));
    }
    assertCloseToLog1p(1);
    assertEquals(0.0, Log.log1p(0));
    assertEquals(Double.MIN_VALUE, Log.log1p(Double.MIN_VALUE));
  }

  private static void assertCloseToLog1p(double x) {
    double error = HighPrecision.ulps(Log.log1p(x), HighPrecision.log1p(x));
    assertTrue(error <= 1.1, () -> "log1p(" + x + ") is off by " + error + " ulp");
  }
}
