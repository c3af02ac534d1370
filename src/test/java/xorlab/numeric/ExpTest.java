package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;
import xorlab.Reference;

class ExpTest {
  private static final double ULPS = 0.52;

  private static void assertClose(double x) {
    double error = HighPrecision.ulps(Exp.exp(x), HighPrecision.exp(new BigDecimal(x)));
    assertTrue(error <= ULPS, () -> "exp(" + x + ") is off by " + error + " ulp");
  }

  @Test
  void isTheReferenceOrItsNeighbourWhereTheReferenceWasAlmostATie() {
    int rows = 0;
    for (String[] row : Reference.rows("exp-log.csv")) {
      if (row[0].equals("exp")) {
        rows++;
        double x = Reference.number(row[1]);
        double expected = Reference.number(row[2]);
        if (Exp.exp(x) != expected) {
          assertEquals(expected, Exp.exp(x), Math.ulp(expected), row[1]);
          assertClose(x);
        }
      }
    }
    assertTrue(rows > 2000);
  }

  @Test
  void isWithinHalfAnUlpAndALittleWhereTrainingUsesIt() {
    Random random = new Random(1);
    for (int i = 0; i < Breadth.choose(1_500, 6_000); i++) {
      assertClose(6 * random.nextGaussian());
    }
  }

  @Test
  void isWithinHalfAnUlpAndALittleOverTheWholeRange() {
    Random random = new Random(2);
    for (int i = 0; i < Breadth.choose(1_500, 6_000); i++) {
      assertClose(random.nextDouble(-700, 709.78));
    }
  }

  @Test
  void isWithinHalfAnUlpAndALittleBetweenTwoSteps() {
    Random random = new Random(3);
    for (int i = 0; i < Breadth.choose(1_500, 6_000); i++) {
      double middle = (random.nextInt(-4096, 4096) + 0.5) / 128;
      assertClose(middle * (1 + 1e-9 * random.nextGaussian()));
    }
  }

  @Test
  void roundsTheSmallestResultsOnce() {
    Random random = new Random(4);
    for (int i = 0; i < Breadth.choose(1_500, 6_000); i++) {
      assertClose(random.nextDouble(-745.1, -700));
    }
  }

  @Test
  void isOneForZeroAndForWhatRoundsToOne() {
    for (double x : new double[] {0.0, -0.0, Double.MIN_VALUE, -1e-300, 1e-17, -1e-17}) {
      assertEquals(1, Exp.exp(x));
    }
  }

  @Test
  void coversTheWholeRangeOfDoubles() {
    double largest = 709.782712893384;
    double smallest = -745.1332191019411;
    assertClose(largest);
    assertEquals(Double.POSITIVE_INFINITY, Exp.exp(Math.nextUp(largest)));
    assertEquals(Double.MIN_VALUE, Exp.exp(smallest));
    assertEquals(0, Exp.exp(Math.nextDown(smallest)));
    assertEquals(Double.POSITIVE_INFINITY, Exp.exp(1e300));
    assertEquals(0, Exp.exp(-1e300));
  }

  @Test
  void takesInfinitiesAndNaN() {
    assertEquals(Double.POSITIVE_INFINITY, Exp.exp(Double.POSITIVE_INFINITY));
    assertEquals(0.0, Exp.exp(Double.NEGATIVE_INFINITY));
    assertEquals(Double.NaN, Exp.exp(Double.NaN));
  }

  @Test
  void isSeamlessWhereTheCommonPathEnds() {
    for (double edge : new double[] {32, -32, 31.99609375, -31.99609375, 700, -700}) {
      assertClose(edge);
      assertClose(Math.nextUp(edge));
      assertClose(Math.nextDown(edge));
    }
  }

  @Test
  void holdsEachEntryToTheLastBitAndItsTailToFortyBits() {
    for (int i = 0; i < ExpTable.TABLE.high.length; i++) {
      double n = (i - ExpTable.CENTRE) / 128.0;
      BigDecimal exact = HighPrecision.exp(new BigDecimal(n));
      assertEquals(exact.doubleValue(), ExpTable.TABLE.high[i], "exp(" + n + ")");
      double tail =
          exact
              .divide(new BigDecimal(ExpTable.TABLE.high[i]), HighPrecision.DIGITS)
              .subtract(BigDecimal.ONE)
              .doubleValue();
      assertEquals(tail, ExpTable.TABLE.low[i], 0x1p-92, "tail of exp(" + n + ")");
    }
  }

  /** What a sigmoid takes; both find the same entry of the table, and the same distance from it. */
  @Test
  void ofANegativeHasTheBitsOfExp() {
    Random random = new Random(9);
    for (int i = 0; i < 10_000; i++) {
      double x = (2 * random.nextDouble() - 1) * ExpTable.MAX_ARGUMENT;
      assertEquals(Exp.exp(-x), Exp.expOfNegative(x, ExpTable.TABLE), () -> "at " + x);
    }
    assertEquals(1.0, Exp.expOfNegative(0, ExpTable.TABLE));
  }
}
