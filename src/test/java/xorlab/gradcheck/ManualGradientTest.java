package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.gradcheck.GradientRuns.LABELS;
import static xorlab.gradcheck.GradientRuns.X;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.network.Activation;
import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

class ManualGradientTest {
  static List<NetworkSpec> networks() {
    return GradientRuns.networks();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void withoutAMistakeItHasTheBitsOfTheBackwardPass(NetworkSpec network) {
    for (int seed = 0; seed < 20; seed++) {
      Parameters parameters = GradientRuns.start(network, seed);
      ManualGradient manual = hand(network, parameters, InjectedBug.NONE);
      BackwardPass backward = new BackwardPass(network, X.rows());
      backward.run(parameters, forward(network, parameters), LABELS);
      for (int i = 1; i <= network.lastLayer(); i++) {
        assertEquals(backward.dA[i], manual.dA[i]);
        assertEquals(backward.dZ[i], manual.dZ[i]);
        assertEquals(backward.dW[i], manual.dW[i]);
        assertEquals(backward.db[i], manual.db[i]);
      }
    }
  }

  @Test
  void aForgottenSlopeLeavesOutAFactor() {
    ManualGradient wrong = notebook(InjectedBug.MISSING_DERIVATIVE);
    assertEquals(wrong.dA[1], wrong.dZ[1]);
    assertEquals(notebook(InjectedBug.NONE).dW[2], wrong.dW[2]);
  }

  @Test
  void aTransposedProductIsWrongOnlyWhereALayerIsAsWideAsTheOneBefore() {
    ManualGradient right = notebook(InjectedBug.NONE);
    ManualGradient wrong = notebook(InjectedBug.TRANSPOSED);
    assertEquals(right.dW[1].get(0, 1), wrong.dW[1].get(1, 0));
    assertEquals(right.dW[1].get(1, 0), wrong.dW[1].get(0, 1));
    assertEquals(right.dW[2], wrong.dW[2]);
    assertTrue(InjectedBug.TRANSPOSED.appliesTo(GradientRuns.NOTEBOOK, 4));
    assertTrue(InjectedBug.TRANSPOSED.appliesTo(GradientRuns.sigmoids(2, 3, 3), 4));
    assertFalse(InjectedBug.TRANSPOSED.appliesTo(GradientRuns.sigmoids(2, 4, 3, 1), 4));
    assertFalse(InjectedBug.TRANSPOSED.appliesTo(GradientRuns.sigmoids(2, 1, 1), 4));
  }

  @Test
  void aWrongSignTurnsTheWholeGradientRound() {
    ManualGradient right = notebook(InjectedBug.NONE);
    ManualGradient wrong = notebook(InjectedBug.WRONG_SIGN);
    for (int i = 1; i <= 2; i++) {
      assertScaled(-1, right.dW[i], wrong.dW[i]);
      assertScaled(-1, right.db[i], wrong.db[i]);
    }
  }

  @Test
  void aMeanForASumIsTooSmallByTheNumberOfPoints() {
    ManualGradient right = notebook(InjectedBug.NONE);
    ManualGradient wrong = notebook(InjectedBug.MEAN_INSTEAD_OF_SUM);
    for (int i = 1; i <= 2; i++) {
      assertScaled(0.25, right.dW[i], wrong.dW[i]);
      assertScaled(0.25, right.db[i], wrong.db[i]);
    }
  }

  @Test
  void aBugThatIsImpossibleInTheNetworkDoesNotApply() {
    assertFalse(InjectedBug.MISSING_DERIVATIVE.appliesTo(GradientRuns.sigmoids(2, 1), 4));
    NetworkSpec lines =
        new NetworkSpec(
            List.of(2, 2, 1), Activation.IDENTITY, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    assertFalse(InjectedBug.MISSING_DERIVATIVE.appliesTo(lines, 4));
    assertFalse(InjectedBug.MEAN_INSTEAD_OF_SUM.appliesTo(GradientRuns.NOTEBOOK, 1));
  }

  private static void assertScaled(double factor, Matrix right, Matrix wrong) {
    for (int k = 0; k < right.values().length; k++) {
      assertEquals(factor * right.values()[k], wrong.values()[k]);
    }
  }

  private static ManualGradient notebook(InjectedBug bug) {
    return hand(GradientRuns.NOTEBOOK, GradientRuns.start(GradientRuns.NOTEBOOK, 0), bug);
  }

  private static ManualGradient hand(NetworkSpec network, Parameters parameters, InjectedBug bug) {
    return new ManualGradient(network, parameters, forward(network, parameters), LABELS, bug);
  }

  private static ForwardPass forward(NetworkSpec network, Parameters parameters) {
    ForwardPass forward = new ForwardPass(network, X);
    forward.run(parameters);
    return forward;
  }
}
