package xorlab.mistake;

import java.util.ArrayList;
import java.util.List;
import xorlab.mistake.ProgramLine.Phase;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.network.Regularization;

/**
 * The lines of one iteration of gradient descent without a mistake, as the notebook has them. m is
 * the number of points, J the loss, l1 and l2 the factors of the penalty on the weights.
 */
final class RightLines {
  private RightLines() {}

  /** The forward pass, the loss and the backward pass. */
  static List<String> pass(NetworkSpec network) {
    int L = network.lastLayer();
    ActivationText output = new ActivationText(network.output(), L);
    String yHat = "A" + L;
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= L; i++) {
      lines.add("Z" + i + " = " + input(i) + " @ W" + i + ".T + b" + i + ".T");
      lines.add("A" + i + " = " + new ActivationText(network.activation(i), i).value());
    }
    switch (network.loss()) {
      case CROSS_ENTROPY ->
          lines.add("J = sum(-y * log(" + yHat + ") - (1 - y) * log(1 - " + yHat + "))");
      case SQUARED_ERROR -> lines.add("J = sum((" + yHat + " - y) ** 2)");
    }
    Regularization penalty = network.penalty();
    if (!penalty.isNone()) {
      lines.add(loss(penalty, L));
    }
    if (network.outputSlopeCancels()) {
      lines.add("dZ" + L + " = " + yHat + " - y");
    } else {
      lines.add("dZ" + L + " = 2 * (" + yHat + " - y) * " + output.derivative());
    }
    for (int i = L; i >= 1; i--) {
      lines.add("dW" + i + " = dZ" + i + ".T @ " + input(i));
      if (!penalty.isNone()) {
        lines.add(gradient(penalty, i));
      }
      lines.add("db" + i + " = sum(dZ" + i + ", axis=0).T");
      if (i > 1) {
        int below = i - 1;
        String slope = new ActivationText(network.activation(below), below).derivative();
        lines.add("dA" + below + " = dZ" + i + " @ W" + i);
        boolean isOne = network.activation(below) == Activation.IDENTITY;
        lines.add("dZ" + below + " = dA" + below + (isOne ? "" : " * " + slope));
      }
    }
    return lines;
  }

  /**
   * The line that adds the penalty to J. It has a line of its own, so that a mistake in the other
   * one leaves it as it is.
   */
  private static String loss(Regularization penalty, int L) {
    StringBuilder sizes = new StringBuilder();
    StringBuilder squares = new StringBuilder();
    for (int i = 1; i <= L; i++) {
      sizes.append(i > 1 ? " + " : "").append("sum(abs(W").append(i).append("))");
      squares.append(i > 1 ? " + " : "").append("sum(W").append(i).append(" ** 2)");
    }
    return "J = J"
        + (penalty.l1() == 0 ? "" : " + l1 * (" + sizes + ")")
        + (penalty.l2() == 0 ? "" : " + l2 / 2 * (" + squares + ")");
  }

  /** The line that adds the slope of the penalty to dW. */
  private static String gradient(Regularization penalty, int i) {
    String dW = "dW" + i;
    return dW
        + (" = " + dW)
        + (penalty.l1() == 0 ? "" : " + l1 * sign(W" + i + ")")
        + (penalty.l2() == 0 ? "" : " + l2 * W" + i);
  }

  /** The update. */
  static List<String> update(NetworkSpec network) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= network.lastLayer(); i++) {
      lines.add("W" + i + " = W" + i + " - alpha * dW" + i);
      lines.add("b" + i + " = b" + i + " - alpha * db" + i);
    }
    return lines;
  }

  /** All lines that run in each iteration. */
  static List<ProgramLine> of(NetworkSpec network) {
    List<ProgramLine> lines = new ArrayList<>();
    pass(network).forEach(line -> lines.add(new ProgramLine(Phase.PASS, line, false)));
    update(network).forEach(line -> lines.add(new ProgramLine(Phase.UPDATE, line, false)));
    return List.copyOf(lines);
  }

  /** The name of a layer's inputs. */
  static String input(int i) {
    return i == 1 ? "X" : "A" + (i - 1);
  }
}
