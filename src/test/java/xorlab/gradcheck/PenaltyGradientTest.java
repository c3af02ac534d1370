package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.gradcheck.GradientRuns.LABELS;
import static xorlab.gradcheck.GradientRuns.X;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Regularization;

/** The three gradients of losses that have a penalty on the weights as a part. */
class PenaltyGradientTest {
  private static final List<Regularization> PENALTIES =
      List.of(
          new Regularization(0.1, 0), new Regularization(0, 0.3), new Regularization(0.05, 0.7));

  static List<NetworkSpec> networks() {
    List<NetworkSpec> networks = new ArrayList<>();
    for (NetworkSpec network : GradientRuns.named()) {
      for (Regularization penalty : PENALTIES) {
        networks.add(with(network, penalty));
      }
    }
    networks.add(with(GradientRuns.sigmoids(2, 1), PENALTIES.get(2)));
    return networks;
  }

  private static NetworkSpec with(NetworkSpec network, Regularization penalty) {
    return new NetworkSpec(
        network.widths(),
        network.hidden(),
        network.output(),
        network.loss(),
        penalty,
        network.inputs());
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theLossOnTheTapeHasTheBitsOfTheForwardPass(NetworkSpec network) {
    for (int seed = 0; seed < 20; seed++) {
      Parameters parameters = GradientRuns.start(network, seed);
      ForwardPass forward = new ForwardPass(network, X);
      forward.run(parameters);
      TapeObjective objective = TapeObjective.overMatrices(network, parameters, X, LABELS);
      assertEquals(forward.loss(parameters, LABELS), objective.loss().value().get(0, 0));
      assertTrue(forward.loss(parameters, LABELS) > forward.dataLoss(LABELS));
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void allThreeAgreeDuringTraining(NetworkSpec network) {
    for (int seed = 0; seed < 2; seed++) {
      Parameters parameters = GradientRuns.start(network, seed);
      for (int k = 0; k <= 60; k += 10) {
        GradientCheck check = GradientRuns.check(network, parameters);
        assertTrue(check.passes(), check.verdict() + " " + network + ", iteration " + k);
        assertTrue(check.ulpsOfTerms() <= 4, check.verdict());
        GradientRuns.train(network, parameters, 0.05, 10);
      }
    }
  }

  /** A gradient without the penalty's part is found out. */
  @ParameterizedTest
  @MethodSource("networks")
  void aForgottenPenaltyIsFound(NetworkSpec network) {
    Parameters parameters = GradientRuns.start(network, 0);
    Parameters forgotten = GradientRuns.gradient(network.withoutPenalty(), parameters, LABELS);
    GradientCheck check = GradientCheck.of(network, parameters, X, LABELS, forgotten);
    assertFalse(check.passes());
    assertTrue(check.verdict().startsWith("By hand, dW1"), check.verdict());
  }

  /** |W| has a kink at 0, where the middle of its slopes is taken by all three. */
  @Test
  void atAWeightOfZeroTheKinkIsReported() {
    NetworkSpec network = with(GradientRuns.NOTEBOOK, new Regularization(0.1, 0));
    Parameters parameters = GradientRuns.start(network, 0);
    parameters.W[1].set(0, 1, 0);
    GradientCheck check = GradientRuns.check(network, parameters);
    assertTrue(check.passes(), check.verdict());
    assertTrue(
        check
            .verdict()
            .endsWith(
                "The loss has a kink here: for dW1 the slopes to the left and to the right differ,"
                    + " and any gradient between them is valid."),
        check.verdict());
    GradientComparison dW1 = check.comparisons().get(0);
    assertEquals(0.2, dW1.differences().jump().get(0, 1), 1e-6); // from -0.1 to 0.1
    double withoutPenalty =
        GradientRuns.gradient(network.withoutPenalty(), parameters, LABELS).W[1].get(0, 1);
    assertEquals(withoutPenalty, dW1.manual().get(0, 1));
    assertEquals(withoutPenalty, dW1.differences().value().get(0, 1), 1e-8);
  }

  @Test
  void theTapeHasNodesForThePenalty() {
    NetworkSpec network = with(GradientRuns.NOTEBOOK, new Regularization(0.1, 0.3));
    List<String> without = written(network.withoutPenalty());
    List<String> all = written(network);
    assertEquals(without, all.subList(0, without.size()));
    assertEquals(
        List.of(
            "abs", "sum", "abs", "sum", "+", "l1", "*", "+", // + l1 * (sum|W1| + sum|W2|)
            "*", "sum", "*", "sum", "+", "l2/2", "*", "+"), // + l2/2 * (sum(W1²) + sum(W2²))
        all.subList(without.size(), all.size()));
  }

  private static List<String> written(NetworkSpec network) {
    Parameters parameters = GradientRuns.start(network, 0);
    return TapeObjective.overMatrices(network, parameters, X, LABELS).tape().nodes().stream()
        .map(node -> node.operation().map(operation -> operation.symbol()).orElse(node.name()))
        .toList();
  }

  /** The penalty belongs to no point. */
  @Test
  void theGraphOfAPointHasNone() {
    NetworkSpec network = with(GradientRuns.NOTEBOOK, new Regularization(0.1, 0.3));
    Parameters parameters = GradientRuns.start(network, 0);
    double[] x = {0, 1};
    int size = TapeObjective.overScalars(network, parameters, x, 1).tape().nodes().size();
    NetworkSpec plain = network.withoutPenalty();
    assertEquals(size, TapeObjective.overScalars(plain, parameters, x, 1).tape().nodes().size());
  }
}
