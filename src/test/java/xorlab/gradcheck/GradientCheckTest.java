package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.gradcheck.GradientRuns.LABELS;
import static xorlab.gradcheck.GradientRuns.X;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.Breadth;
import xorlab.Reference;
import xorlab.network.Activation;
import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;

class GradientCheckTest {
  static List<NetworkSpec> networks() {
    return GradientRuns.networks();
  }

  static List<NetworkSpec> named() {
    return GradientRuns.named();
  }

  static List<NetworkSpec> combinations() {
    return GradientRuns.combinations();
  }

  @Test
  void atTheNotebooksStartAllThreePrintWhatTheNotebookPrints() {
    GradientCheck check =
        GradientRuns.check(GradientRuns.NOTEBOOK, GradientRuns.start(GradientRuns.NOTEBOOK, 0));
    GradientComparison dW2 = quantity(check, "dW2");
    GradientComparison db2 = quantity(check, "db2");
    for (Matrix matrix : List.of(dW2.manual(), dW2.autodiff(), dW2.differences().value())) {
      assertEquals("0.60353799", Decimals.fixed(matrix.get(0, 0), 8));
      assertEquals("0.35399637", Decimals.fixed(matrix.get(0, 1), 8));
    }
    for (Matrix matrix : List.of(db2.manual(), db2.autodiff(), db2.differences().value())) {
      assertEquals("0.66324210", Decimals.fixed(matrix.get(0, 0), 8));
    }
    assertEquals(
        List.of("dW1", "db1", "dW2", "db2"),
        check.comparisons().stream().map(GradientComparison::name).toList());
  }

  /** The gradients at iteration 0 in trajectories.json are NumPy's. */
  @Test
  void autodiffFindsWhatNumPyFinds() {
    for (Object run : (List<?>) Reference.json("trajectories.json")) {
      Map<?, ?> expected = (Map<?, ?>) run;
      Integer[] widths =
          ((List<?>) expected.get("shapes"))
              .stream().map(width -> ((Number) width).intValue()).toArray(Integer[]::new);
      NetworkSpec network = GradientRuns.sigmoids(widths);
      int seed = ((Number) expected.get("seed")).intValue();
      GradientCheck check = GradientRuns.check(network, GradientRuns.start(network, seed));
      Map<?, ?> gradients = (Map<?, ?>) expected.get("gradients_at_0");
      for (GradientComparison quantity : check.comparisons()) {
        List<?> rows = (List<?>) gradients.get(quantity.name().substring(1));
        Matrix autodiff = quantity.autodiff();
        assertEquals(rows.size(), autodiff.rows());
        for (int i = 0; i < rows.size(); i++) {
          List<?> row = (List<?>) rows.get(i);
          assertEquals(row.size(), autodiff.columns());
          for (int j = 0; j < row.size(); j++) {
            double value = ((Number) row.get(j)).doubleValue();
            assertEquals(value, autodiff.get(i, j), 1e-12 * Math.abs(value), quantity.name());
          }
        }
      }
    }
  }

  /**
   * In units of the largest term of the sum that the entry is. Units of the entry itself have no
   * bound, since the terms of some entries nearly cancel: there hand and autodiff, each correct to
   * the last digits of its terms, differ by 512 units.
   */
  @Test
  void handAndAutodiffAgreeWithin4UlpsAtEveryIterationOfTheNotebooksRun() {
    Parameters parameters = GradientRuns.start(GradientRuns.NOTEBOOK, 0);
    for (int k = 0; k <= 140; k++) {
      GradientCheck check = GradientRuns.check(GradientRuns.NOTEBOOK, parameters);
      for (GradientComparison quantity : check.comparisons()) {
        assertTrue(ulpsOfLargestTerm(quantity, parameters) <= 4, quantity.name() + " at " + k);
      }
      assertTrue(check.ulpsOfTerms() <= 2, "at " + k);
      assertTrue(check.ulps() <= 512, "at " + k);
      GradientRuns.train(GradientRuns.NOTEBOOK, parameters, 1, 1);
    }
  }

  /**
   * With seed 29 the ReLUs reach a loss so close to 0 that its rounding error grows with the step.
   */
  @ParameterizedTest
  @MethodSource("named")
  void allThreeAgreeAtEveryIteration(NetworkSpec network) {
    allThreeAgree(network, 1);
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void allThreeAgreeForEveryActivationAndEveryOutput(NetworkSpec network) {
    allThreeAgree(network, 10);
  }

  private static void allThreeAgree(NetworkSpec network, int stride) {
    for (int seed : Breadth.sample(2, List.of(0, 1, 2, 29))) {
      Parameters parameters = GradientRuns.start(network, seed);
      for (int k = 0; k <= 140; k += stride) {
        GradientCheck check = GradientRuns.check(network, parameters);
        assertTrue(
            check.passes(),
            check.verdict() + " " + network + ", iteration " + k + ", seed " + seed);
        assertTrue(check.ulpsOfTerms() <= 4, check.verdict());
        GradientRuns.train(network, parameters, GradientRuns.alpha(network), stride);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theDifferencesAreGoodForEightDigitsAwayFromKinks(NetworkSpec network) {
    Parameters parameters = GradientRuns.start(network, 0);
    for (GradientComparison quantity : GradientRuns.check(network, parameters).comparisons()) {
      assertFalse(quantity.hasKink(), quantity.name());
      for (double error : quantity.differences().error().values()) {
        assertTrue(error < 1e-8, quantity.name() + " is good for " + error);
      }
    }
  }

  /** It is at kinks, but its loss is 0 and flat on both sides of each. */
  @Test
  void allThreeAgreeAtTheSolutionByHand() {
    GradientCheck check = GradientRuns.check(GradientRuns.RELUS, GradientRuns.byHand());
    assertTrue(check.passes(), check.verdict());
    assertEquals(0, check.gap());
    for (GradientComparison quantity : check.comparisons()) {
      assertFalse(quantity.hasKink(), quantity.name());
      assertEquals(
          new Matrix(quantity.manual().rows(), quantity.manual().columns()), quantity.manual());
    }
  }

  /** For AND, the solution by hand is wrong; at (0, 0) unit 1's sum is 0, at the kink. */
  @Test
  void aKinkAtThePointIsReported() {
    NetworkSpec network =
        new NetworkSpec(List.of(2, 2, 1), Activation.RELU, Activation.SIGMOID, Loss.SQUARED_ERROR);
    Matrix and = Matrix.of(new double[][] {{0}, {0}, {0}, {1}});
    GradientCheck check =
        GradientCheck.of(
            network,
            GradientRuns.byHand(),
            X,
            and,
            GradientRuns.gradient(network, GradientRuns.byHand(), and));
    GradientComparison db1 = quantity(check, "db1");
    assertTrue(db1.hasKink());
    // Unit 1 starts to answer at (0, 0) only with a greater b: dZ2 = 2 (1/2) (1/4), times W2 = 1.
    assertEquals(0.25, db1.differences().jump().get(0, 0), 1e-6);
    assertTrue(db1.differences().error().get(0, 0) > 0.12);
    assertFalse(quantity(check, "dW2").hasKink());
    assertTrue(check.passes(), check.verdict());
    assertTrue(
        check.verdict().contains("has a kink here: for dW1, db1 the slopes"), check.verdict());
  }

  @Test
  void theVerdictNamesWhatIsWrong() {
    Parameters start = GradientRuns.start(GradientRuns.NOTEBOOK, 0);
    Parameters hand = GradientRuns.gradient(GradientRuns.NOTEBOOK, start, GradientRuns.LABELS);
    hand.W[1].set(0, 1, 0.5);
    hand.b[1].set(0, 0, 0.5);
    String verdict =
        GradientCheck.of(GradientRuns.NOTEBOOK, start, GradientRuns.X, GradientRuns.LABELS, hand)
            .verdict();
    assertTrue(verdict.startsWith("By hand, dW1, db1 cannot be right: the difference"), verdict);
    assertEquals(
        "All three agree: by hand and autodiff are equal to the last bit, and the numerical"
            + " gradient is within its estimated error.",
        GradientRuns.check(GradientRuns.NOTEBOOK, start).verdict());
  }

  /** The prediction for (0, 0), labelled 0, approaches 1, so 1 - y_hat loses digits. */
  @Test
  void theEstimatedErrorHoldsWhereTheLossLosesDigits() {
    for (double b2 = 1; b2 < 36; b2 += 0.37) {
      Parameters parameters = GradientRuns.start(GradientRuns.NOTEBOOK, 0);
      parameters.b[2].set(0, 0, b2);
      GradientCheck check = GradientRuns.check(GradientRuns.NOTEBOOK, parameters);
      assertTrue(check.passes(), check.verdict() + " b2 = " + b2);
    }
  }

  @Test
  void wherePredictionsAreExactly1ThereIsNoGradientToCompare() {
    Parameters parameters = GradientRuns.start(GradientRuns.NOTEBOOK, 0);
    parameters.b[2].set(0, 0, 50);
    GradientCheck check = GradientRuns.check(GradientRuns.NOTEBOOK, parameters);
    assertFalse(check.passes());
    assertTrue(check.verdict().startsWith("There is no gradient to compare"), check.verdict());
  }

  /** A linear network reaches 1e71 in four such updates, and overflows in the fifth. */
  @Test
  void whereTheLossIsTooLargeTheDifferencesAreUnusableAndLaterThereIsNoGradient() {
    NetworkSpec lines =
        new NetworkSpec(
            List.of(2, 3, 2, 1), Activation.IDENTITY, Activation.IDENTITY, Loss.SQUARED_ERROR);
    Parameters parameters = GradientRuns.start(lines, 0);
    GradientRuns.train(lines, parameters, 0.05, 5);
    GradientCheck silent = GradientRuns.check(lines, parameters);
    assertFalse(silent.passes());
    assertTrue(silent.verdict().contains("too large for a numerical gradient"), silent.verdict());
    GradientRuns.train(lines, parameters, 0.05, 1);
    GradientCheck none = GradientRuns.check(lines, parameters);
    assertFalse(none.passes());
    assertTrue(none.verdict().startsWith("There is no gradient to compare"), none.verdict());
  }

  private static GradientComparison quantity(GradientCheck check, String name) {
    return check.comparisons().stream()
        .filter(q -> q.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The gap in units in the last place of the largest dZ[p,j] A[p,k], or dZ[p,j] for a bias. */
  private static double ulpsOfLargestTerm(GradientComparison quantity, Parameters parameters) {
    NetworkSpec network = GradientRuns.NOTEBOOK;
    ForwardPass forward = new ForwardPass(network, X);
    BackwardPass backward = new BackwardPass(network, X.rows());
    forward.run(parameters);
    backward.run(parameters, forward, LABELS);
    int i = quantity.name().charAt(2) - '0';
    boolean bias = quantity.name().charAt(1) == 'b';
    double ulps = 0;
    for (int j = 0; j < quantity.manual().rows(); j++) {
      for (int k = 0; k < quantity.manual().columns(); k++) {
        double largest = 0;
        for (int p = 0; p < X.rows(); p++) {
          double term = backward.dZ[i].get(p, j) * (bias ? 1 : forward.A[i - 1].get(p, k));
          largest = Math.max(largest, Math.abs(term));
        }
        double gap = Math.abs(quantity.manual().get(j, k) - quantity.autodiff().get(j, k));
        ulps = Math.max(ulps, gap / Math.ulp(largest));
      }
    }
    return ulps;
  }
}
