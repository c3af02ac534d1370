package xorlab.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.network.Activation.IDENTITY;
import static xorlab.network.Activation.RELU;
import static xorlab.network.Activation.SIGMOID;
import static xorlab.network.Loss.CROSS_ENTROPY;
import static xorlab.network.Loss.SQUARED_ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.numeric.Matrix;

/** Parameters, the forward pass, the loss and the backward pass, by numbers worked out by hand. */
class PassTest {
  private static final Matrix XOR = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final Matrix LABELS = Matrix.of(new double[][] {{0}, {1}, {1}, {0}});

  @Test
  void theNotebooksSolutionByHandPredictsTheLabels() {
    NetworkSpec network = new NetworkSpec(List.of(2, 2, 1), RELU, RELU, SQUARED_ERROR);
    Pass pass = new Pass(network, XOR, LABELS);
    pass.parameters.setFlat(new double[] {1, 1, 1, 1, 0, -1, 1, -2, 0});
    pass.run();
    assertEquals(LABELS, pass.forward.prediction());
    assertEquals(0, pass.loss());
    assertSame(network, pass.network());
    assertSame(LABELS, pass.y());
  }

  /** z = 2 x1 + 3 x2 + 1 at (1, 1) is 6; the loss is (6 - 4)², its derivative in z is 4. */
  @Test
  void aLinearUnitHasTheGradientOfItsSquare() {
    Pass pass = linear(1, 1, 4);
    pass.parameters.setFlat(new double[] {2, 3, 1});
    pass.run();
    assertEquals(4, pass.loss());
    assertArrayEquals(new double[] {4, 4, 4}, pass.backward.gradient.flat());
  }

  @Test
  void bothPassesTogetherAreTheTwoOneAfterTheOther() {
    Pass together = notebook();
    together.run();
    Pass apart = notebook();
    apart.runForward();
    apart.runBackward();
    assertEquals(together.loss(), apart.loss());
    assertArrayEquals(together.backward.gradient.flat(), apart.backward.gradient.flat());
    assertNotEquals(0, apart.backward.gradient.norm());
  }

  @Test
  void parametersAreListedLayerByLayerWeightsFirst() {
    Parameters parameters = new Parameters(notebook().network());
    parameters.setFlat(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
    assertEquals(Matrix.of(new double[][] {{1, 2}, {3, 4}}), parameters.W[1]);
    assertEquals(Matrix.of(new double[][] {{5}, {6}}), parameters.b[1]);
    assertEquals(Matrix.of(new double[][] {{7, 8}}), parameters.W[2]);
    assertEquals(Matrix.of(new double[][] {{9}}), parameters.b[2]);
    assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, parameters.flat());
  }

  @Test
  void theNormIsTheLengthOfTheVectorOfAll() {
    Parameters parameters = new Parameters(notebook().network());
    assertEquals(0, parameters.norm());
    parameters.setFlat(new double[] {2, -4, 0, 0, 5, 0, 0, -6, 0});
    assertEquals(9, parameters.norm());
    parameters.setFlat(new double[] {0, 0, 0, 0, 0, 0, 0, 0, -3});
    assertEquals(3, parameters.norm());
  }

  @Test
  void aPredictionOfExactlyOneHalfIsOfClass0() {
    assertEquals(0, ForwardPass.classOf(0.5));
    assertEquals(1, ForwardPass.classOf(Math.nextUp(0.5)));
    assertEquals(0, ForwardPass.classOf(Double.NaN));
  }

  @Test
  void aRunIsFiniteAsLongAsEverySumOfEveryLayerIs() {
    for (double wrong : new double[] {Double.POSITIVE_INFINITY, Double.NaN}) {
      for (int k = 0; k < 9; k++) {
        Pass pass = notebook();
        pass.runForward();
        assertTrue(pass.forward.isFinite());
        double[] flat = pass.parameters.flat();
        flat[k] = wrong;
        pass.parameters.setFlat(flat);
        pass.runForward();
        assertFalse(pass.forward.isFinite(), "parameter " + k);
      }
    }
  }

  @Test
  void theLossIsTheNotebooksFormulaToTheLastBitWhereThatIsFinite() {
    int differing = 0;
    for (double z = -5; z < 5; z += 0.01) {
      Pass pass = unit(z, 1);
      double formula = CROSS_ENTROPY.value(pass.forward.prediction(), pass.y());
      assertEquals(formula, pass.loss());
      assertFalse(pass.isLossOfSums());
      differing += formula == Loss.crossEntropyOfSums(pass.forward.Z[1], pass.y()) ? 0 : 1;
    }
    assertTrue(differing > 0, "the two forms were told apart nowhere");
  }

  @Test
  void theLossIsThatOfTheSumsWhereTheFormulaIsNotFinite() {
    Pass rounded = unit(800, 0);
    assertEquals(800, rounded.loss());
    assertTrue(rounded.isLossOfSums());

    Pass diverged = unit(Double.POSITIVE_INFINITY, 0);
    assertFalse(Double.isFinite(diverged.loss()));
    assertFalse(diverged.isLossOfSums());
  }

  @Test
  void otherLossesHaveNoOtherForm() {
    Pass pass = linear(1, 0, 0);
    pass.parameters.setFlat(new double[] {1e200, 0, 0});
    pass.runForward();
    assertEquals(Double.POSITIVE_INFINITY, pass.loss());
    assertFalse(pass.isLossOfSums());
  }

  private static Pass notebook() {
    NetworkSpec network = new NetworkSpec(List.of(2, 2, 1), SIGMOID, SIGMOID, CROSS_ENTROPY);
    Pass pass = new Pass(network, XOR, LABELS);
    pass.parameters.setFlat(new double[] {0.5, -1, 2, 0.25, -0.5, 1, 1.5, -2, 0.75});
    return pass;
  }

  /** A linear unit with the squared error at one point. */
  private static Pass linear(double x1, double x2, double label) {
    NetworkSpec network = new NetworkSpec(List.of(2, 1), IDENTITY, IDENTITY, SQUARED_ERROR);
    return new Pass(network, Matrix.of(new double[] {x1, x2}), Matrix.of(new double[] {label}));
  }

  /** A sigmoid unit with the cross-entropy, run at one point, where its sum is z. */
  private static Pass unit(double z, double label) {
    NetworkSpec network = new NetworkSpec(List.of(1, 1), SIGMOID, SIGMOID, CROSS_ENTROPY);
    Pass pass = new Pass(network, Matrix.of(new double[] {0}), Matrix.of(new double[] {label}));
    pass.parameters.setFlat(new double[] {0, z});
    pass.runForward();
    return pass;
  }
}
