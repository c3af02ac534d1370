package xorlab.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.autodiff.Node;
import xorlab.autodiff.ReverseSweep;
import xorlab.autodiff.Tape;
import xorlab.formula.tree.Scope;
import xorlab.numeric.Matrix;

/** The gradient of each function and operator, against central differences. */
class FormulaGradientTest {
  private static final double STEP = 1e-5;
  private final SmallScope scope = new SmallScope();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W1 + 2 * W1 - W1 / 3",
        "W1 @ W1",
        "W1 ** 2",
        "W1 ** -1",
        "W1 ** 0.5",
        "W1 ** 1.5",
        "2 ** W1",
        "W1 ** W1.T",
        "-W1.T",
        "sigmoid(W1 - 2.5)",
        "relu(W1 - 2.5)",
        "tanh(W1 - 2.5)",
        "exp(W1 / 4)",
        "log(W1)",
        "abs(W1 - 2.5)",
        "sqrt(W1)",
        "sin(W1)",
        "cos(W1)",
        "W1 * sum(W1)",
        "W1 * sum(W1, axis=0)",
        "W1 * sum(W1, axis=1)",
        "W1 * mean(W1)",
        "W1 * mean(W1, axis=0)",
        "W1 * max(W1)",
        "W1 * min(W1)",
        "max(W1, 2.5)",
        "min(2.5, W1)",
        "multiply(W1, W1.T)",
        "dot(W1, W1.T)",
        "nudge(W1, 0, 1, W1[1,1] ** 2)",
        "W1.reshape(-1, 1) @ W1.reshape(1, 4)",
        "W1[0,1] * W1[1,0]",
        "W1[:,1] @ W1[0,:]",
        "[[W1[1,1], 2], [W1[0,0] ** 2, W1[0,1]]]",
        "W1 * (W1 > 2.2)",
        "W1 * (1.5 < W1 < 3.5)",
        "W1 * (not W1 < 2.2 or W1 > 3.3 and 1)",
        "loss(W1, W1)"
      })
  void isThatOfDifferences(String expression) {
    Matrix W = scope.matrix("W1");
    Tape tape = new Tape();
    Node sum = weightedSum(expression, tape);
    new ReverseSweep(sum).finish();
    Matrix gradient = tape.nodes().get(0).adjoint();
    assertEquals("W1", tape.nodes().stream().filter(Node::isLeaf).findFirst().get().name());
    for (int k = 0; k < W.values().length; k++) {
      double there = W.values()[k];
      W.values()[k] = there + STEP;
      double right = weightedSum(expression, new Tape()).value().get(0, 0);
      W.values()[k] = there - STEP;
      double left = weightedSum(expression, new Tape()).value().get(0, 0);
      W.values()[k] = there;
      double slope = (right - left) / (2 * STEP);
      assertEquals(slope, gradient.values()[k], 1e-7 * (1 + Math.abs(slope)), expression);
    }
  }

  /** The sum of the values of an expression, each times another number. W1 is node 0. */
  private Node weightedSum(String expression, Tape tape) {
    Node W = tape.leaf("W1", scope.matrix("W1"));
    Scope withNode =
        new Scope() {
          @Override
          public Optional<Node> value(Tape on, String name) {
            return on == tape && name.equals("W1") ? Optional.of(W) : scope.value(on, name);
          }

          @Override
          public Optional<Node> call(Tape on, String function, List<Node> arguments) {
            return scope.call(on, function, arguments);
          }
        };
    Node value = Formula.parse(expression).evaluate(tape, withNode);
    Matrix weights = new Matrix(value.value().rows(), value.value().columns());
    for (int k = 0; k < weights.values().length; k++) {
      weights.values()[k] = 1 + 0.3 * k;
    }
    return value.multiply(tape.leaf("weights", weights)).sum();
  }

  /** The notebook's loss and its gradient by hand agree with the sweep. */
  @Test
  void thoseOfTheNotebook() {
    scope.put("y", new double[][] {{0}, {1}, {1}, {0}});
    Tape tape = new Tape();
    Node loss =
        Formula.parse(
                "sum(-y * log(sigmoid(A1 @ W2.T / 50))"
                    + " - (1 - y) * log(1 - sigmoid(A1 @ W2.T / 50)))")
            .evaluate(tape, scope);
    new ReverseSweep(loss).finish();
    Node W2 = tape.nodes().stream().filter(n -> n.name().equals("W2")).findFirst().get();
    Matrix byHand = scope.matrixOf("(sigmoid(A1 @ W2.T / 50) - y).T @ A1 / 50");
    for (int j = 0; j < 2; j++) {
      assertEquals(byHand.get(0, j), W2.adjoint().get(0, j), 1e-14);
    }
  }
}
