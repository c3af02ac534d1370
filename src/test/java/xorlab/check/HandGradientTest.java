package xorlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.check.Runs.LABELS;
import static xorlab.check.Runs.X;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.network.Activation;
import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Loss;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

class HandGradientTest {
  static List<Network> networks() {
    return Runs.networks();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void withoutAMistakeItHasTheBitsOfTheBackwardPass(Network network) {
    for (int seed = 0; seed < 20; seed++) {
      Parameters parameters = Runs.start(network, seed);
      HandGradient hand = hand(network, parameters, Mistake.NONE);
      BackwardPass backward = new BackwardPass(network, X.rows());
      backward.run(parameters, forward(network, parameters), LABELS);
      for (int i = 1; i <= network.lastLayer(); i++) {
        assertEquals(backward.dA[i], hand.dA[i]);
        assertEquals(backward.dZ[i], hand.dZ[i]);
        assertEquals(backward.dW[i], hand.dW[i]);
        assertEquals(backward.db[i], hand.db[i]);
      }
    }
  }

  @Test
  void aForgottenSlopeLeavesOutAFactor() {
    HandGradient wrong = notebook(Mistake.FORGOTTEN_SLOPE);
    assertEquals(wrong.dA[1], wrong.dZ[1]);
    assertEquals(notebook(Mistake.NONE).dW[2], wrong.dW[2]);
  }

  @Test
  void aTransposedProductIsWrongOnlyWhereALayerIsAsWideAsTheOneBefore() {
    HandGradient right = notebook(Mistake.NONE);
    HandGradient wrong = notebook(Mistake.TRANSPOSED);
    assertEquals(right.dW[1].get(0, 1), wrong.dW[1].get(1, 0));
    assertEquals(right.dW[1].get(1, 0), wrong.dW[1].get(0, 1));
    assertEquals(right.dW[2], wrong.dW[2]);
    assertTrue(Mistake.TRANSPOSED.fits(Runs.NOTEBOOK, 4));
    assertFalse(Mistake.TRANSPOSED.fits(Runs.sigmoids(2, 4, 3, 1), 4));
    assertFalse(Mistake.TRANSPOSED.fits(Runs.sigmoids(2, 1, 1), 4));
  }

  @Test
  void aWrongSignTurnsTheWholeGradientRound() {
    HandGradient right = notebook(Mistake.NONE);
    HandGradient wrong = notebook(Mistake.WRONG_SIGN);
    for (int i = 1; i <= 2; i++) {
      assertScaled(-1, right.dW[i], wrong.dW[i]);
      assertScaled(-1, right.db[i], wrong.db[i]);
    }
  }

  @Test
  void aMeanForASumIsTooSmallByTheNumberOfPoints() {
    HandGradient right = notebook(Mistake.NONE);
    HandGradient wrong = notebook(Mistake.MEAN_FOR_SUM);
    for (int i = 1; i <= 2; i++) {
      assertScaled(0.25, right.dW[i], wrong.dW[i]);
      assertScaled(0.25, right.db[i], wrong.db[i]);
    }
  }

  @Test
  void aMistakeThatNothingInTheNetworkAllowsDoesNotFit() {
    assertFalse(Mistake.FORGOTTEN_SLOPE.fits(Runs.sigmoids(2, 1), 4));
    Network lines =
        new Network(List.of(2, 2, 1), Activation.IDENTITY, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    assertFalse(Mistake.FORGOTTEN_SLOPE.fits(lines, 4));
    assertFalse(Mistake.MEAN_FOR_SUM.fits(Runs.NOTEBOOK, 1));
  }

  private static void assertScaled(double factor, Matrix right, Matrix wrong) {
    for (int k = 0; k < right.values().length; k++) {
      assertEquals(factor * right.values()[k], wrong.values()[k]);
    }
  }

  private static HandGradient notebook(Mistake mistake) {
    return hand(Runs.NOTEBOOK, Runs.start(Runs.NOTEBOOK, 0), mistake);
  }

  private static HandGradient hand(Network network, Parameters parameters, Mistake mistake) {
    return new HandGradient(network, parameters, forward(network, parameters), LABELS, mistake);
  }

  private static ForwardPass forward(Network network, Parameters parameters) {
    ForwardPass forward = new ForwardPass(network, X);
    forward.run(parameters);
    return forward;
  }
}
