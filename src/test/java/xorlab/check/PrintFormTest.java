package xorlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import xorlab.numeric.Matrix;

/**
 * The forms as the programs print them: NumPy 2.4.6, Octave 7.3.0, JavaScript in Node. The matrices
 * are gradients of variants.json, of the row "ok". MATLAB and PyTorch are not at hand: theirs
 * follow what is published.
 */
class PrintFormTest {
  private static final Matrix DW1 =
      Matrix.of(
          new double[] {0.0031749953706624954, -0.017044554695686182},
          new double[] {0.0034086302524008304, 0.00022022402399180657});

  private static final Matrix DB1 =
      Matrix.of(new double[] {0.04833611632998766}, new double[] {-0.007559607602538706});

  private static final Matrix DW2 =
      Matrix.of(new double[] {0.6035379904479755, 0.35399637064423056});

  private static final double[] LOSSES = {2.9991464995409807, 3, Double.NaN, 0.05};

  /** {@code print("dW1 =", dW1)}, {@code print("db1 =", db1)} after set_printoptions. */
  @Test
  void numpyAlignsThePointsAndLeavesOutZeros() {
    assertEquals(
        "dW1 = [[ 0.003175   -0.01704455]\n [ 0.00340863  0.00022022]]",
        PrintForm.NUMPY_STR.print("dW1", DW1, 8));
    assertEquals("db1 = [[ 0.0483]\n [-0.0076]]", PrintForm.NUMPY_STR.print("db1", DB1, 4));
  }

  /** {@code repr(dW1)}, {@code repr(dW1.astype(np.float32))}. */
  @Test
  void numpyTellsTheTypeOfNumbersOf32Bits() {
    assertEquals(
        "dW1 = array([[ 0.003175  , -0.01704455],\n       [ 0.00340863,  0.00022022]])",
        PrintForm.NUMPY_REPR.print("dW1", DW1, 8));
    assertEquals(
        "dW1 = array([[ 0.003175  , -0.01704456],\n"
            + "       [ 0.00340863,  0.00022022]], dtype=float32)",
        PrintForm.NUMPY_REPR.print("dW1", DW1, PrintForm.SINGLE));
  }

  /**
   * {@code str} of arrays without columns: of {@code [2.9991464995409807, nan, 1, -inf]} with four
   * places, and of {@code 2.9991464995409807 - 0.01 * k * k}.
   */
  @Test
  void numpyBreaksLongLinesAndPadsWhatIsNotFinite() {
    double[] some = {2.9991464995409807, Double.NaN, 1, Double.NEGATIVE_INFINITY};
    assertEquals("J = [2.9991    nan 1.       -inf]", PrintForm.NUMPY_STR.losses("J", some, 1, 4));
    double[] nine = new double[9];
    for (int k = 0; k < nine.length; k++) {
      nine[k] = 2.9991464995409807 - 0.01 * k * k;
    }
    assertEquals(
        "J = [2.9991465 2.9891465 2.9591465 2.9091465 2.8391465 2.7491465 2.6391465\n"
            + " 2.5091465 2.3591465]",
        PrintForm.NUMPY_STR.losses("J", nine, 1, 8));
  }

  @Test
  void octaveHasExponentsOrACommonFactor() {
    assertEquals(
        "db1 =\n\n   4.8336e-02\n  -7.5596e-03\n\n", PrintForm.OCTAVE.print("db1", DB1, 4));
    assertEquals(
        "db1 =\n\n  1.0e-02 *\n\n   4.8336\n  -0.7560\n\n",
        PrintForm.OCTAVE_SCALED.print("db1", DB1, 4));
    assertEquals(
        "dW2 =\n\n   0.603537990447976   0.353996370644231\n\n",
        PrintForm.OCTAVE.print("dW2", DW2, PrintForm.DOUBLE));
  }

  @Test
  void matlabHasACommonFactorWhereAllAreSmall() {
    Matrix small = Matrix.of(new double[] {0.00012, -0.00034});
    assertEquals(
        "\ndW2 =\n\n   1.0e-03 *\n\n    0.1200   -0.3400\n\n",
        PrintForm.MATLAB.print("dW2", small, 4));
    assertEquals("\ndW2 =\n\n    0.6035    0.3540\n\n", PrintForm.MATLAB.print("dW2", DW2, 4));
  }

  @Test
  void torchHasExponentsWhereNumbersDifferMuchInSize() {
    assertEquals(
        "W2 = tensor([[0.6035, 0.3540]], requires_grad=True)", PrintForm.TORCH.print("W2", DW2, 4));
    Matrix uneven = Matrix.of(new double[] {1.5, -0.001});
    assertEquals(
        "dW2 = tensor([[ 1.5000e+00, -1.0000e-03]])", PrintForm.TORCH.print("dW2", uneven, 4));
  }

  @Test
  void othersPrintRowsInTheirOwnNumbers() {
    assertEquals(
        "dW2 = [[0.6035379904479755, 0.35399637064423056]]",
        PrintForm.PYTHON_LIST.print("dW2", DW2, PrintForm.DOUBLE));
    assertEquals(
        "{\"dW2\":[[0.6035379767417908,0.3539963662624359]]}",
        PrintForm.JSON.print("dW2", DW2, PrintForm.SINGLE));
    assertEquals("dW2\n0,6035;0,3540\n", PrintForm.CSV_COMMA.print("dW2", DW2, 4));
    assertEquals("dW2:\n0.6035 0.3540\n", PrintForm.C_PRINTF.print("dW2", DW2, 4));
    assertEquals("db1 = [[0.0483], [-0.0076]]", PrintForm.JAVA.print("db1", DB1, 4));
    assertEquals(
        "**db1**\n\n```\n[[ 0.0483]\n [-0.0076]]\n```\n", PrintForm.MARKDOWN.print("db1", DB1, 4));
    assertEquals(
        "db1\n\n|   |\n|---|\n| 0.0483 |\n| -0.0076 |\n",
        PrintForm.MARKDOWN_TABLE.print("db1", DB1, 4));
  }

  @Test
  void lossesAreLabelledWithTheirIterations() {
    assertEquals(
        "epoch 0 loss: 2.9991\nepoch 2 loss: nan\n",
        PrintForm.NUMPY_STR.losses("loss", LOSSES, 2, 4));
    assertEquals(
        "(0, np.float64(2.9991464995409807))\n(3, np.float64(0.05))\n",
        PrintForm.NUMPY_REPR.losses("loss", LOSSES, 3, PrintForm.DOUBLE));
    assertEquals(
        "epoch 0 loss: tensor(2.9991, grad_fn=<BinaryCrossEntropyBackward0>)\n"
            + "epoch 3 loss: tensor(0.0500, grad_fn=<BinaryCrossEntropyBackward0>)\n",
        PrintForm.TORCH.losses("loss", LOSSES, 3, 4));
    assertEquals(
        "[{\"epoch\":0,\"loss\":2.9991},{\"epoch\":2,\"loss\":null}]",
        PrintForm.JSON.losses("loss", LOSSES, 2, 4));
    assertEquals(
        "epoch;loss\n0;2,9991\n3;0,0500\n", PrintForm.CSV_COMMA.losses("loss", LOSSES, 3, 4));
  }
}
