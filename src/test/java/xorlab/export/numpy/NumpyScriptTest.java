package xorlab.export.numpy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.export.Experiments;

/** The lines of the scripts; {@link NumpyScriptIT} runs them in NumPy. */
class NumpyScriptTest {
  @Test
  void haveOnlyWhatTheExperimentNeeds() {
    String script = NumpyScript.of(Experiment.defaults());
    assertTrue(script.lines().count() < 95, script);
    for (String word :
        List.of("batch", "beta", "free_", "RandomState", "tanh", "relu", "penalty", "settings")) {
      assertFalse(script.contains(word), word);
    }
    assertFalse(NumpyScript.of(Experiments.of("layers=")).contains("dA"));
    assertFalse(NumpyScript.of(Experiments.of("data=moons")).contains("Noise"));
    assertTrue(
        NumpyScript.of(Experiments.of("noise=20&seed=3"))
            .contains(
                """
                # 200 points: these four again and again
                corner = np.arange(200) % 4
                X, y = X[corner], y[corner]
                random = np.random.RandomState(3)
                # Noise of 20%
                X = X + 20 / 200 * random.randn(len(X), 2)
                """));
    assertTrue(NumpyScript.of(Experiments.of("seed=7")).contains("# The settings: seed=7\n"));
  }

  @Test
  void haveThePenaltyOnTheWeightsWhereItIsOne() {
    String script = NumpyScript.of(Experiments.of("l1=0.003&l2=0.1"));
    String penalty =
        """
        l1 = 0.003
        l2 = 0.1


        def penalty():
            sizes = sum(np.abs(W[i]).sum() for i in range(1, L + 1))
            squares = sum((W[i]**2).sum() for i in range(1, L + 1))
            return l1 * sizes + l2 / 2 * squares
        """;
    assertTrue(script.contains(penalty), script);
    assertTrue(script.contains("losses[k] = objective(y, y_hat) + penalty()\n"), script);
    assertTrue(
        script.contains("dW[i] = dZ[i].T @ A[i - 1] + l1 * np.sign(W[i]) + l2 * W[i]\n"), script);
    String squares = NumpyScript.of(Experiments.of("l2=0.1"));
    assertFalse(squares.contains("l1") || squares.contains("sizes"), squares);
    assertTrue(squares.contains("    return l2 / 2 * squares\n"), squares);
  }
}
