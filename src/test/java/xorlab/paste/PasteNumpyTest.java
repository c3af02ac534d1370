package xorlab.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Prints of NumPy 2.4, with np.random.seed(0) as in the lab, and of PyTorch. */
class PasteNumpyTest {
  private static final String WEIGHTS =
      """
      [[1.76405235 0.40015721]
       [0.97873798 2.2408932 ]] [[ 1.86755799]
       [-0.97727788]] [[ 0.95008842 -0.15135721]] [[-0.10321885]]
      """;

  private static final String W1 = "MATRIX 2x2 1.76405235 0.40015721 0.97873798 2.2408932";

  @Test
  void matricesInARowKeepTheirOrderAndShapes() {
    assertEquals(
        List.of(
            ": ? " + W1,
            ": ? MATRIX 2x1 1.86755799 -0.97727788",
            ": ? MATRIX 1x2 0.95008842 -0.15135721",
            ": ? MATRIX 1x1 -0.10321885"),
        Shown.blocks(WEIGHTS));
    Paste paste = Paste.read(WEIGHTS);
    assertEquals(9, paste.numbers());
    assertEquals(8, paste.digits());
    assertFalse(paste.isFloat32());
  }

  @Test
  void numbersOfAMatrixShareItsLastDecimal() {
    assertEquals(
        List.of(0.005, 0.005, 0.005, 0.005), Shown.halfUnits("[[1.   0.25]\n [0.5  2.  ]]"));
    assertEquals(List.of(5e-8, 5e-5), Shown.halfUnits("[1.0e-06 2.5e-03]"));
  }

  @Test
  void representationsAreReadAsPrints() {
    assertEquals(
        List.of("W1: W 1 " + W1),
        Shown.blocks("W1 = array([[1.76405235, 0.40015721],\n       [0.97873798, 2.2408932 ]])"));
    assertEquals(
        List.of(
            "W1: W 1 MATRIX 2x2 1.76 0.4 0.97 2.24",
            "b1: B 1 MATRIX 2x1 0.1 0.2",
            "loss: LOSS SCALAR 1x1 2.5"),
        Shown.blocks(
            "{'W1': array([[1.76, 0.4 ],\n       [0.97, 2.24]]), 'b1': array([[0.1],\n"
                + "       [0.2]]), 'loss': 2.5}"));
    assertEquals(
        List.of(": ? MATRIX 1x2 0.1 0.2", ": ? MATRIX 2x1 0.3 0.4"),
        Shown.blocks("(array([[0.1, 0.2]]), array([[0.3],\n       [0.4]]))"));
  }

  @Test
  void scalarsOfNumpyAreExact() {
    assertEquals(List.of(0.0), Shown.halfUnits("loss = np.float64(0.5)"));
    assertEquals(
        List.of(": ? LIST 1x2 2.9 0.25"), Shown.blocks("[np.float64(2.9), np.float64(0.25)]"));
  }

  @Test
  void scalarsOfNumpyWithFewerDigitsThanADoubleWereRounded() {
    assertEquals(List.of(5e-5, 5e-5), Shown.halfUnits("[np.float64(2.9931), np.float64(0.251)]"));
  }

  @Test
  void shortNumbersBesideLongOnesAreExact() {
    assertEquals(List.of(0.0, 0.0), Shown.halfUnits("[0.5, 0.4001572083672233]"));
    assertEquals(List.of(5e-9, 5e-9), Shown.halfUnits("[0.12345678, -6.817e-05]"));
    assertEquals(List.of(0.05), Shown.halfUnits("loss: 0.5"));
    assertEquals(List.of(0.0, 0.0), Shown.halfUnits("loss: 0.5\nb2: 0.4001572083672233"));
  }

  @Test
  void singlePrecisionIsSaidOrSeen() {
    String print = "[[1.7640524 0.4001572]\n [0.978738  2.2408931]]";
    assertTrue(Paste.read(print).isFloat32());
    assertTrue(Paste.read("array([0.5, 0.25], dtype=float32)").isFloat32());
    assertTrue(Paste.read("[0.6931471824645996, 0.5]").isFloat32());
    assertFalse(Paste.read("[0.6931471805599453, 0.5]").isFloat32());
  }

  @Test
  void leftOutNumbersAreAProblem() {
    String print = "losses [2.99 3.07 2.9 ... 0.1 0.09]";
    assertEquals(List.of("losses: LOSS LIST 1x3 2.99 3.07 2.9"), Shown.blocks(print));
    assertEquals(
        List.of(
            "The dots stand for numbers that were left out. Print all of them: "
                + "np.set_printoptions(threshold=10000). | ..."),
        Shown.problems(print));
  }

  @Test
  void nanAndInfinitiesAreValues() {
    assertEquals(
        List.of("loss: LOSS LIST 1x3 1.0 nan -inf"), Shown.blocks("loss [  1.  nan -inf]"));
  }

  @Test
  void tensorsLoseWhatTheyAreWrappedIn() {
    assertEquals(
        List.of(
            "fc1.weight: W 1 MATRIX 1x2 -0.0053 0.3793",
            "fc1.bias: B 1 LIST 1x1 -0.2723",
            "loss: LOSS SCALAR 1x1 2.9931"),
        Shown.blocks(
            """
            fc1.weight Parameter containing:
            tensor([[-0.0053,  0.3793]], requires_grad=True)
            fc1.bias tensor([-0.2723], device='cuda:0', grad_fn=<AddmmBackward0>)
            loss tensor(2.9931, grad_fn=<MseLossBackward0>)
            """));
    assertTrue(Paste.read("tensor([0.5, 0.25])").isFloat32());
    assertFalse(Paste.read("tensor([0.5, 0.25], dtype=torch.float64)").isFloat32());
  }

  @Test
  void layersOfASequentialModelAreCountedWithTheirActivations() {
    assertEquals(
        List.of("net.0.weight: W 1 MATRIX 1x1 0.1", "net.2.weight: W 2 MATRIX 1x1 0.2"),
        Shown.blocks("net.0.weight tensor([[0.1]])\nnet.2.weight tensor([[0.2]])"));
  }
}
