package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.gradcheck.GradientRuns.LABELS;
import static xorlab.gradcheck.GradientRuns.X;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.autodiff.Node;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;

class TapeObjectiveTest {
  static List<NetworkSpec> networks() {
    return GradientRuns.networks();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void everyValueHasTheBitsOfTheForwardPass(NetworkSpec network) {
    for (int seed = 0; seed < 20; seed++) {
      Parameters parameters = GradientRuns.start(network, seed);
      ForwardPass forward = new ForwardPass(network, X);
      forward.run(parameters);
      TapeObjective objective = TapeObjective.overMatrices(network, parameters, X, LABELS);
      for (int i = 1; i <= network.lastLayer(); i++) {
        assertEquals(forward.Z[i], node(objective, "Z" + i).value());
        assertEquals(forward.A[i], node(objective, "A" + i).value());
      }
      double loss = network.loss().value(forward.prediction(), LABELS);
      assertEquals(loss, objective.loss().value().get(0, 0));
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void openedToScalarsEveryValueIsTheSame(NetworkSpec network) {
    Parameters parameters = GradientRuns.start(network, 0);
    ForwardPass forward = new ForwardPass(network, X);
    forward.run(parameters);
    for (int p = 0; p < X.rows(); p++) {
      TapeObjective point = point(network, parameters, p);
      for (int i = 1; i <= network.lastLayer(); i++) {
        for (int j = 0; j < network.width(i); j++) {
          String place = i + "[" + j + "]";
          assertEquals(forward.Z[i].get(p, j), node(point, "Z" + place).value().get(0, 0));
          assertEquals(forward.A[i].get(p, j), node(point, "A" + place).value().get(0, 0));
        }
      }
      assertTrue(point.tape().nodes().stream().allMatch(n -> n.value().shape().equals("1x1")));
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theGradientsOfThePointsAddUpToTheGradient(NetworkSpec network) {
    Parameters parameters = GradientRuns.start(network, 0);
    double[] expected =
        TapeObjective.overMatrices(network, parameters, X, LABELS).gradient().flat();
    double[] sum = new double[expected.length];
    for (int p = 0; p < X.rows(); p++) {
      double[] share = point(network, parameters, p).gradient().flat();
      for (int k = 0; k < sum.length; k++) {
        sum[k] += share[k];
      }
    }
    assertArrayEquals(expected, sum, 1e-14);
  }

  @Test
  void theTapeIsTheNotebooksLine() {
    TapeObjective objective =
        TapeObjective.overMatrices(
            GradientRuns.NOTEBOOK, GradientRuns.start(GradientRuns.NOTEBOOK, 0), X, LABELS);
    List<String> written =
        objective.tape().nodes().stream().map(TapeObjectiveTest::written).toList();
    assertEquals(
        List.of(
            "X", "W1", "b1", "T", "@", "T", "+", "sigmoid", // A1 = sigmoid(A0 @ W1.T + b1.T)
            "W2", "b2", "T", "@", "T", "+", "sigmoid", // A2 = sigmoid(A1 @ W2.T + b2.T)
            "y", "T", "-", "log", "@", // -y.T @ log(y_hat)
            "1", "-", "T", "1", "-", "log", "@", "-"), // - (1 - y).T @ log(1 - y_hat)
        written);
  }

  @Test
  void scalarLeavesAreNamedByTheirIndices() {
    TapeObjective point =
        point(GradientRuns.NOTEBOOK, GradientRuns.start(GradientRuns.NOTEBOOK, 0), 1);
    List<String> leaves =
        point.tape().nodes().stream().filter(Node::isLeaf).map(Node::name).toList();
    assertEquals(
        List.of(
            "x[0]", "x[1]", "W1[0,0]", "W1[0,1]", "W1[1,0]", "W1[1,1]", "b1[0]", "b1[1]", "W2[0,0]",
            "W2[0,1]", "b2[0]", "y", "1", "1"),
        leaves);
  }

  private static TapeObjective point(NetworkSpec network, Parameters parameters, int p) {
    double[] x = {X.get(p, 0), X.get(p, 1)};
    return TapeObjective.overScalars(network, parameters, x, LABELS.get(p, 0));
  }

  private static Node node(TapeObjective objective, String label) {
    return objective.tape().nodes().stream()
        .filter(node -> node.name().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static String written(Node node) {
    return node.operation().map(operation -> operation.symbol()).orElse(node.name());
  }
}
