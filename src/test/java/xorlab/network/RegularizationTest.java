package xorlab.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.numeric.Matrix;

/** The penalty on the weights, by numbers worked out by hand. */
class RegularizationTest {
  private static final Matrix X = Matrix.of(new double[][] {{1, 0}, {0, 1}});
  private static final Matrix LABELS = Matrix.of(new double[][] {{1}, {0}});

  /** W1 = [[1, -2], [0, 0.5]], b1 = [3, 4], W2 = [-0.25, 0], b2 = [5]. */
  private static final double[] FLAT = {1, -2, 0, 0.5, 3, 4, -0.25, 0, 5};

  private static Pass pass(Regularization penalty, double... flat) {
    NetworkSpec network =
        new NetworkSpec(
            List.of(2, 2, 1),
            List.of(Activation.IDENTITY),
            Activation.IDENTITY,
            Loss.SQUARED_ERROR,
            penalty);
    Pass pass = new Pass(network, X, LABELS);
    pass.parameters.setFlat(flat);
    pass.run();
    return pass;
  }

  @Test
  void theLossHasThePenaltyAsAPart() {
    double data = pass(Regularization.NONE, FLAT).loss();
    // sum|W| = 1 + 2 + 0.5 + 0.25, sum(W²) = 1 + 4 + 0.25 + 0.0625
    assertEquals(data + 2 * 3.75, pass(new Regularization(2, 0), FLAT).loss());
    assertEquals(data + 4 * 5.3125, pass(new Regularization(0, 8), FLAT).loss());
    assertEquals(data + 2 * 3.75 + 4 * 5.3125, pass(new Regularization(2, 8), FLAT).loss());
    assertEquals(data, pass(new Regularization(2, 8), FLAT).dataLoss());
  }

  @Test
  void theGradientOfEachWeightHasItsSlopeAndThatOfABiasHasNot() {
    double[] data = pass(Regularization.NONE, FLAT).backward.gradient.flat();
    double[] all = pass(new Regularization(2, 8), FLAT).backward.gradient.flat();
    double[] slopes = {2 + 8, -2 - 16, 0, 2 + 4, 0, 0, -2 - 2, 0, 0};
    double[] expected = new double[data.length];
    for (int k = 0; k < data.length; k++) {
      expected[k] = data[k] + slopes[k];
    }
    assertArrayEquals(expected, all);
  }

  @Test
  void theSlopeOfTheSizeIsNumpysSign() {
    assertEquals(1, Regularization.sign(5e-324));
    assertEquals(-1, Regularization.sign(-1e300));
    assertEquals(0, Regularization.sign(0.0));
    assertEquals(0, Regularization.sign(-0.0));
  }

  @Test
  void aFactorOfZeroAddsNothingEvenToWeightsWhoseSquareIsInfinite() {
    Matrix[] W = {new Matrix(0, 0), Matrix.of(new double[][] {{1e200}})};
    assertEquals(3 + 1e200, new Regularization(1, 0).addTo(3, W));
    assertEquals(3, Regularization.NONE.addTo(3, W));
    assertEquals(Double.POSITIVE_INFINITY, new Regularization(0, 1).addTo(3, W));
  }

  @Test
  void anInfinitePenaltyIsNoLossOfSums() {
    Pass pass = pass(new Regularization(0, 1), 1e200, 0, 0, 0, 0, 0, 0, 0, 0);
    assertEquals(Double.POSITIVE_INFINITY, pass.loss());
    assertEquals(1, pass.dataLoss());
    assertFalse(pass.isLossOfSums());
  }

  @Test
  void networksThatDifferInItAreNotTheSame() {
    NetworkSpec none = pass(Regularization.NONE, FLAT).network();
    NetworkSpec some = pass(new Regularization(0, 8), FLAT).network();
    assertFalse(none.sameAs(some));
    assertFalse(some.sameAs(pass(new Regularization(8, 0), FLAT).network()));
    assertTrue(some.sameAs(pass(new Regularization(0, 8), FLAT).network()));
    assertTrue(none.sameAs(some.withoutPenalty()));
  }
}
