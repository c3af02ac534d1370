package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import xorlab.autodiff.Node;
import xorlab.autodiff.ReverseSweep;
import xorlab.autodiff.Tape;
import xorlab.numeric.Matrix;

/** The bound, in halves of a unit in the last place of 1, for computations of a few roundings. */
class RoundingErrorTest {
  private static final double UNIT = 0x1p-53;
  private final Tape tape = new Tape();
  private final Node a = tape.leaf("a", Matrix.of(new double[] {1, -2}));
  private final Node b = tape.leaf("b", Matrix.of(new double[] {3}, new double[] {4}));

  @Test
  void whatIsGivenIsNotRounded() {
    assertEquals(0, RoundingError.of(tape));
  }

  @Test
  void aProductOfMatricesHasAsManyRoundingsAsTermsEachOfTheirSizes() {
    Node product = a.matmul(b);
    assertEquals(2 * (3 + 8) * UNIT, bound(product));
  }

  @Test
  void aSumHasAsManyRoundingsAsTerms() {
    assertEquals(2 * 7 * UNIT, bound(b.sum()));
  }

  @Test
  void anElementwiseFunctionHasFour() {
    Node c = tape.leaf("c", -3).multiply(tape.leaf("d", 4));
    assertEquals(4 * 12 * UNIT, bound(c));
  }

  @Test
  void anErrorGrowsWithTheAdjointOfWhereItIsMade() {
    Node product = a.matmul(b); // -5, with 22 roundings
    Node result = product.multiply(tape.leaf("c", -7)); // 35
    assertEquals((7 * 22 + 4 * 35) * UNIT, bound(result));
  }

  @Test
  void thereIsNoBoundWhereADerivativeIsNotANumber() {
    Node zero = tape.leaf("zero", 0);
    assertEquals(Double.POSITIVE_INFINITY, bound(zero.multiply(zero.log())));
  }

  private double bound(Node result) {
    new ReverseSweep(result).finish();
    return RoundingError.of(tape);
  }
}
