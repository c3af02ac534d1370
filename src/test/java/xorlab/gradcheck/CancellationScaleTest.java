package xorlab.gradcheck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static xorlab.gradcheck.GradientRuns.LABELS;
import static xorlab.gradcheck.GradientRuns.X;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;

class CancellationScaleTest {
  private static final NetworkSpec LINES =
      new NetworkSpec(
          List.of(2, 2, 1), Activation.IDENTITY, Activation.IDENTITY, Loss.SQUARED_ERROR);

  /** The points' terms all have one sign: the prediction is above every label. */
  @Test
  void whereNothingCancelsItIsTheGradient() {
    Pass pass = run(LINES, new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, X, LABELS);
    assertArrayEquals(pass.backward.gradient.flat(), scale(pass).flat());
  }

  /** With W2 turned round, dW1 and db1 change their sign, and the sizes do not. */
  @Test
  void theSignsOfTheTermsDoNotMatter() {
    Matrix labels = Matrix.of(new double[][] {{-900}, {-900}, {-900}, {-900}});
    Pass pass = run(LINES, new double[] {1, 2, 3, 4, 5, 6, -7, -8, 9}, X, labels);
    double[] sizes = pass.backward.gradient.flat();
    for (int k = 0; k < 6; k++) {
      sizes[k] = -sizes[k];
    }
    assertArrayEquals(sizes, scale(pass).flat());
  }

  /** At one point an entry of the first layer is a sum over the paths, in a 2-2-1 a single one. */
  @Test
  void atOnePointWithoutBranchesItIsTheSizeOfTheGradient() {
    Matrix point = Matrix.of(new double[] {-2, 3});
    Matrix label = Matrix.of(new double[] {1});
    NetworkSpec network = GradientRuns.sigmoids(2, 2, 1);
    Pass pass = run(network, new double[] {1, -2, 3, 0.5, 0.25, -1, 2, -1, 0.5}, point, label);
    double[] sizes = pass.backward.gradient.flat();
    for (int k = 0; k < sizes.length; k++) {
      sizes[k] = Math.abs(sizes[k]);
    }
    assertArrayEquals(sizes, scale(pass).flat(), 1e-16);
  }

  private static Pass run(NetworkSpec network, double[] flat, Matrix X, Matrix y) {
    Pass pass = new Pass(network, X, y);
    pass.parameters.setFlat(flat);
    pass.run();
    return pass;
  }

  private static Parameters scale(Pass pass) {
    Matrix dZ = pass.backward.dZ[pass.network().lastLayer()];
    return CancellationScale.of(pass.network(), pass.parameters, pass.forward, dZ);
  }
}
