package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.numeric.Matrix;

/** What is measured of two entries that are nearly equal, and what is said of it. */
class GradientComparisonTest {
  private static final double ULP = Math.ulp(1.0);

  @Test
  void measuresTheLargestGapOfItsEntries() {
    GradientComparison comparison = comparison(row(1, -1, 4), row(1, -1 - 3 * ULP, 4 - 2 * ULP));
    assertEquals(3 * ULP, comparison.gap());
    assertEquals(3, comparison.ulps());
    assertEquals(3 / 8.0, comparison.ulpsOfTerms()); // the terms are 8 in all
    assertEquals(3 * ULP, new GradientCheck(List.of(comparison)).gap());
    assertEquals(3, new GradientCheck(List.of(comparison)).ulps());
    assertEquals(3 / 8.0, new GradientCheck(List.of(comparison)).ulpsOfTerms());
  }

  /** Just below 2 a unit is half as large as just above. */
  @Test
  void countsUnitsOfTheLargerOfTheTwo() {
    double above = 2 + 2 * ULP;
    double below = 2 - 2 * ULP;
    assertEquals(2, comparison(row(below), row(above)).ulps());
    assertEquals(2, comparison(row(above), row(below)).ulps());
    assertEquals(2, comparison(row(-above), row(-below)).ulps());
  }

  @Test
  void entriesThatAreEqualHaveNoGapEvenIfTheyAre0() {
    assertEquals(0, comparison(row(0, 5), row(0, 5)).ulps());
    assertEquals(0, comparison(row(0, 5), row(0, 5)).gap());
  }

  @Test
  void aGapThatIsNotANumberIsNotHidden() {
    GradientComparison comparison = comparison(row(1, Double.NaN, 1), row(1, 1, 1));
    assertEquals(Double.NaN, comparison.gap());
    GradientComparison fine = comparison(row(1), row(1));
    assertEquals(Double.NaN, new GradientCheck(List.of(comparison, fine)).gap());
    assertFalse(new GradientCheck(List.of(fine, comparison)).passes());
  }

  @Test
  void anEntryMayMissTheDifferencesByExactlyTheirError() {
    Matrix one = row(0, 1);
    assertTrue(with(one, one, row(0, 1.5), row(0, 0.5), row(0, 0)).manualWithinError());
    assertTrue(with(one, one, row(0, 1.5), row(0, 0.5), row(0, 0)).autodiffWithinError());
    GradientComparison hand = with(one, row(0, 1.5), row(0, 1.5), row(0, 0.25), row(0, 0));
    assertFalse(hand.manualWithinError());
    assertTrue(hand.autodiffWithinError());
  }

  @Test
  void aKinkIsOneInEitherDirection() {
    Matrix one = row(1, 1);
    assertFalse(with(one, one, one, one, row(0, 0)).hasKink());
    assertTrue(with(one, one, one, one, row(0, -0.5)).hasKink());
    assertTrue(with(one, one, one, one, row(0.5, 0)).hasKink());
  }

  @Test
  void sixteenUnitsOfTheTermsAreRoundingAndMoreAreNot() {
    assertTrue(new GradientCheck(List.of(comparison(row(8), row(8 + 16 * 8 * ULP)))).passes());
    assertFalse(new GradientCheck(List.of(comparison(row(8), row(8 + 17 * 8 * ULP)))).passes());
  }

  @Test
  void someUnitsOfTheTermsAreCalledRounding() {
    String sentence =
        "All three agree: by hand and autodiff are equal apart from rounding, and the numerical"
            + " gradient is within its estimated error.";
    GradientComparison one = comparison(row(8), row(8 + 8 * ULP));
    GradientComparison two = comparison(row(8), row(8 + 16 * ULP));
    assertEquals(sentence, verdict(one));
    assertEquals(1, new GradientCheck(List.of(one)).ulpsOfTerms());
    assertEquals(sentence, verdict(one, two));
    assertEquals(2, new GradientCheck(List.of(one, two)).ulpsOfTerms());
  }

  @Test
  void theVerdictSaysWhichOfTheThreeIsOff() {
    Matrix right = row(1, 2);
    Matrix wrong = row(1, 3);
    Matrix noError = row(0, 0);
    assertEquals(
        "By hand, dW1 cannot be right: the difference from autodiff is up to 1.0, far more than"
            + " rounding. The numerical gradient agrees with autodiff.",
        verdict(with(wrong, right, right, noError, noError)));
    assertEquals(
        "By hand, dW1 cannot be right: the difference from autodiff is up to 1.0, far more than"
            + " rounding. The numerical gradient agrees with neither.",
        verdict(with(right, wrong, row(1, 7), noError, noError)));
    assertEquals(
        "By hand and autodiff are equal apart from rounding, but the numerical gradient is off by"
            + " more than its estimated error.",
        verdict(with(right, right, wrong, noError, noError)));
    assertTrue(
        verdict(with(right, right, row(1, Double.NaN), noError, noError))
            .endsWith("The loss is too large for a numerical gradient."));
  }

  private static String verdict(GradientComparison... comparisons) {
    return new GradientCheck(List.of(comparisons)).verdict();
  }

  /** By hand and by autodiff, with differences that confirm both, and terms that are 8 in all. */
  private static GradientComparison comparison(Matrix manual, Matrix autodiff) {
    Matrix wide = filled(manual, 1);
    return with(manual, autodiff, manual, wide, filled(manual, 0));
  }

  private static GradientComparison with(
      Matrix manual, Matrix autodiff, Matrix value, Matrix error, Matrix jump) {
    NumericalGradient differences = new NumericalGradient(value, error, jump);
    return new GradientComparison("dW1", manual, autodiff, differences, filled(manual, 8));
  }

  private static Matrix row(double... values) {
    return Matrix.of(values);
  }

  private static Matrix filled(Matrix shape, double value) {
    Matrix filled = new Matrix(shape.rows(), shape.columns());
    Arrays.fill(filled.values(), value);
    return filled;
  }
}
