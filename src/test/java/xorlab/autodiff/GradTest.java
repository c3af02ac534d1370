package xorlab.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static xorlab.autodiff.Grad.grad;

import org.junit.jupiter.api.Test;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;

/** The notebook's objective(W, b), and what its grad(objective) prints. */
class GradTest {
  private static final Matrix X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final Matrix LABELS = Matrix.of(new double[][] {{0}, {1}, {1}, {0}});

  private static Node objective(Tape tape, Node[] W, Node[] b) {
    Node y = tape.leaf("y", LABELS);
    Node one = tape.constant(1);
    Node[] A = new Node[W.length];
    A[0] = tape.leaf("X", X);
    for (int i = 1; i < W.length; i++) {
      Node Z = A[i - 1].matmul(W[i].T()).plus(b[i].T());
      A[i] = sigmoid(Z);
    }
    Node yHat = A[2];
    Node ones = y.T().negate().matmul(yHat.log());
    Node zeros = one.minus(y).T().matmul(one.minus(yHat).log());
    return ones.minus(zeros);
  }

  /** {@code 1./(1+np.exp(-z))}, as the notebook writes it. */
  private static Node sigmoid(Node z) {
    Node one = z.tape().constant(1);
    return one.divide(one.plus(z.negate().exp()));
  }

  @Test
  void theGradientIsWhatTheNotebookPrints() {
    NumpyRandom random = new NumpyRandom(0);
    Matrix none = new Matrix(0, 0);
    Matrix W1 = random.randn(2, 2);
    Matrix b1 = random.randn(2, 1);
    Matrix W2 = random.randn(1, 2);
    Matrix b2 = random.randn(1, 1);
    Grad.Gradient gradient =
        grad(GradTest::objective, new Matrix[] {none, W1, W2}, new Matrix[] {none, b1, b2});
    // del_W2_auto and del_b2_auto in the notebook
    assertEquals("0.60353799", Decimals.fixed(gradient.dW()[2].get(0, 0), 8));
    assertEquals("0.35399637", Decimals.fixed(gradient.dW()[2].get(0, 1), 8));
    assertEquals("0.66324210", Decimals.fixed(gradient.db()[2].get(0, 0), 8));
    // gradients_at_0 in trajectories.json
    assertEquals(0.0031749953706624954, gradient.dW()[1].get(0, 0), 1e-14);
    assertEquals(0.00022022402399180137, gradient.dW()[1].get(1, 1), 1e-14);
    assertEquals(0.048336116329987674, gradient.db()[1].get(0, 0), 1e-14);
    assertEquals(none, gradient.dW()[0]);
  }
}
