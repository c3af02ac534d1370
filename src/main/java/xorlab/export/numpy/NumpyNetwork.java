package xorlab.export.numpy;

import xorlab.network.Activation;
import xorlab.network.Feature;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;

/** A network in NumPy: its widths, its forward pass, its loss and its backward pass. */
final class NumpyNetwork {
  private final NetworkSpec network;
  private final boolean deep;

  NumpyNetwork(NetworkSpec network) {
    this.network = network;
    deep = network.lastLayer() > 1;
  }

  NumpyStep plan() {
    StringBuilder shapes = new StringBuilder().append(network.width(0));
    StringBuilder activations = new StringBuilder("None");
    for (int i = 1; i <= network.lastLayer(); i++) {
      shapes.append(", ").append(network.width(i));
      activations.append(", ").append(function(network.activation(i)));
    }
    return new NumpyStep(
        "The network",
        "The number of units in each layer, and their activation function. Layer 0 is the inputs, "
            + "layer $L$ is the output.",
        definitions()
            + "# The units of each layer and their activation; layer 0 is the inputs\n"
            + "shapes = ["
            + shapes
            + "]\nactivations = ["
            + activations
            + "]\nL = len(shapes) - 1\n");
  }

  private String definitions() {
    StringBuilder definitions = new StringBuilder();
    for (Activation activation : Activation.values()) {
      if (isUsed(activation)) {
        definitions.append(definition(activation));
      }
    }
    return definitions.toString();
  }

  /**
   * Whether a layer has this activation, or the derivative of a layer's activation uses its name.
   */
  private boolean isUsed(Activation activation) {
    boolean isUsed = false;
    for (int i = 1; i <= network.lastLayer(); i++) {
      Activation f = network.activation(i);
      isUsed |= activation == f || isIn(f.numpy().backward(), activation);
    }
    return isUsed;
  }

  private static boolean isIn(String code, Activation activation) {
    return code.contains(" " + function(activation) + "(");
  }

  /** The definition of the function; empty if NumPy has it. */
  private static String definition(Activation activation) {
    String name = function(activation);
    return name.startsWith("np.")
        ? ""
        : "def " + name + "(z):\n    return " + activation.numpy().value() + "\n\n\n";
  }

  private static String function(Activation activation) {
    return activation.numpy().functionOr(activation.token().replace('-', '_'));
  }

  /** The definition of what the network is given of points; none if that is the points. */
  static String inputs(NetworkSpec network) {
    if (network.inputs().areCoordinates()) {
      return "";
    }
    StringBuilder columns = new StringBuilder();
    for (Feature feature : network.inputs().features()) {
      columns.append(columns.length() > 0 ? ", " : "").append(feature.numpy());
    }
    return "# What the network is given of each point\ndef inputs(X):\n"
        + "    return np.column_stack(["
        + columns
        + "])\n\n\n";
  }

  NumpyStep forward() {
    boolean isX = network.inputs().areCoordinates();
    return new NumpyStep(
        "Forward",
        (isX
                ? "From the inputs $A_0 = X$ to"
                : "From the inputs $A_0$, which are computed from each point of $X$, to")
            + " the predictions $\\hat{y} = A_L$, layer by layer:\n\n"
            + "$$Z_i = A_{i-1} W_i^\\top + b_i^\\top \\qquad A_i = f_i(Z_i)$$",
        inputs(network)
            + """
        # Forward: from the points to the predictions
        Z = [None] * (L + 1)
        A = [None] * (L + 1)


        def forward(X):
            A[0] = INPUTS
            for i in range(1, L + 1):
                Z[i] = A[i - 1] @ W[i].T + b[i].T
                A[i] = activations[i](Z[i])
            return A[L]
        """
                .replace("INPUTS", isX ? "X" : "inputs(X)"));
  }

  NumpyStep loss() {
    return network.loss() == Loss.CROSS_ENTROPY
        ? new NumpyStep(
            "The loss",
            "The cross-entropy, summed over the points:\n\n"
                + "$$-y^\\top \\log \\hat{y} - (1 - y)^\\top \\log(1 - \\hat{y})$$\n\n"
                + "For a point of class 1 only the first term counts, for one of class 0 only the"
                + " second. Picking them out keeps $0 \\cdot \\log 0$ away, which NumPy does not"
                + " know to be 0. Where a prediction is rounded to 0 or 1 and the logarithm is"
                + " infinite, the same loss is computed from the sums: $\\log(1 + e^z) - y z$.",
            """
            # The cross-entropy, -y.T @ np.log(y_hat) - (1 - y).T @ np.log(1 - y_hat), less its \
            zero terms
            def objective(y, y_hat):
                with np.errstate(divide="ignore"):
                    loss = -np.log(y_hat[y == 1]).sum() - np.log(1 - y_hat[y == 0]).sum()
                return loss if np.isfinite(loss) else (np.logaddexp(0, Z[L]) - y * Z[L]).sum()
            """)
        : new NumpyStep(
            "The loss",
            "The squared error, summed over the points:\n\n$$\\sum (\\hat{y} - y)^2$$",
            """
            # The squared error
            def objective(y, y_hat):
                return ((y_hat - y)**2).sum()
            """);
  }

  NumpyStep backward() {
    return new NumpyStep(
        "Backward",
        "The gradient by the chain rule, from the last layer to the first; $dV$ is the derivative"
            + " of the loss with respect to $V$, and $\\odot$ multiplies value by value:\n\n"
            + "$$dZ_i = dA_i \\odot f_i'(Z_i) \\qquad dA_{i-1} = dZ_i W_i$$\n\n"
            + "$$dW_i = dZ_i^\\top A_{i-1} \\qquad db_i = \\left(\\sum dZ_i\\right)^\\top$$"
            + (network.loss() == Loss.CROSS_ENTROPY
                ? "\n\nFor a sigmoid under the cross-entropy, $dZ_L = A_L - y$."
                : "")
            + NumpyPenalty.explanationOfGradient(network.penalty()),
        (deep || network.loss() == Loss.SQUARED_ERROR
                ? "# Backward: the gradient, from the last layer to the first\n"
                    + "dA = [None] * (L + 1)\n"
                : "# Backward: the gradient\n")
            + """
            dZ = [None] * (L + 1)
            dW = [None] * (L + 1)
            db = [None] * (L + 1)


            def backward(y):
            """
            + ofOutput()
            + (deep ? ofHiddenLayers() : "")
            + "    for i in range(1, L + 1):\n        dW[i] = dZ[i].T @ A[i - 1]"
            + NumpyPenalty.gradient(network.penalty())
            + "\n        db[i] = dZ[i].sum(axis=0).reshape(-1, 1)\n");
  }

  private String ofOutput() {
    return network.loss() == Loss.CROSS_ENTROPY
        ? "    dZ[L] = A[L] - y\n"
        : "    dA[L] = 2 * (A[L] - y)\n    dZ[L] = " + timesSlope(network.output(), "L") + "\n";
  }

  private String ofHiddenLayers() {
    Activation first = network.activation(1);
    boolean isOne = true;
    for (Activation hidden : network.hidden()) {
      isOne &= hidden == first;
    }
    if (isOne) {
      return "    for i in range(L - 1, 0, -1):\n" + ofHiddenLayer(first, "        ", "i", "i + 1");
    }
    StringBuilder code = new StringBuilder();
    for (int i = network.lastLayer() - 1; i >= 1; i--) {
      code.append(ofHiddenLayer(network.activation(i), "    ", "" + i, "" + (i + 1)));
    }
    return code.toString();
  }

  private static String ofHiddenLayer(Activation f, String indent, String i, String next) {
    String gradient = "dA[" + i + "] = dZ[" + next + "] @ W[" + next + "]\n";
    return indent + gradient + indent + "dZ[" + i + "] = " + timesSlope(f, i) + "\n";
  }

  /** {@code dA * f'(Z)} for a layer. */
  private static String timesSlope(Activation activation, String layer) {
    return activation.numpy().backward().replace("[i]", "[" + layer + "]");
  }
}
