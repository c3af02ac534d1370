package xorlab.export.numpy;

import xorlab.experiment.Experiment;
import xorlab.experiment.Initialization;
import xorlab.experiment.Setting;
import xorlab.experiment.WeightScale;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;

/** The weights and biases at iteration 0, in NumPy. */
final class NumpyInitialization {
  private static final String LISTS =
      """
      W = [None] * (L + 1)
      b = [None] * (L + 1)
      """;

  private static final String SHAPES =
      " $W_i$ has a row for each unit of layer $i$ and a column for each of the layer before.";

  private NumpyInitialization() {}

  static NumpyStep step(Experiment experiment) {
    Initialization start = experiment.start();
    if (start instanceof Initialization.Random) {
      return new NumpyStep(
          "The start",
          "Weights and biases from the normal distribution." + SHAPES,
          "# The start: random weights and biases\n"
              + LISTS
              + seed(experiment)
              + """
              for i in range(1, L + 1):
                  W[i] = np.random.randn(shapes[i], shapes[i - 1])
                  b[i] = np.random.randn(shapes[i], 1)
              """);
    } else if (start instanceof Initialization.Scaled scaled) {
      return new NumpyStep(
          "The start",
          explanation(scaled.scale()) + SHAPES,
          "# The start: random weights, and biases of 0\n"
              + LISTS
              + seed(experiment)
              + "for i in range(1, L + 1):\n"
              + "    W[i] = np.random.randn(shapes[i], shapes[i - 1]) * "
              + factor(scaled.scale())
              + "\n    b[i] = np.zeros((shapes[i], 1))\n");
    } else if (start instanceof Initialization.Uniform) {
      return new NumpyStep(
          "The start",
          "Weights and biases from -1 to 1, all alike in probability." + SHAPES,
          "# The start: random weights and biases from -1 to 1\n"
              + LISTS
              + seed(experiment)
              + """
              for i in range(1, L + 1):
                  W[i] = np.random.uniform(-1, 1, (shapes[i], shapes[i - 1]))
                  b[i] = np.random.uniform(-1, 1, (shapes[i], 1))
              """);
    } else if (start instanceof Initialization.Zeros) {
      return new NumpyStep(
          "The start",
          "All zeros, from which the hidden units always stay equal." + SHAPES,
          "# The start: zeros\n"
              + LISTS
              + """
              for i in range(1, L + 1):
                  W[i] = np.zeros((shapes[i], shapes[i - 1]))
                  b[i] = np.zeros((shapes[i], 1))
              """);
    }
    boolean byHand = start instanceof Initialization.ByHand;
    return new NumpyStep(
        "The start",
        (byHand ? "The solution of XOR by hand, for ReLUs." : "Given weights and biases.") + SHAPES,
        (byHand ? "# The start: a solution by hand\n" : "# The start: given weights and biases\n")
            + LISTS
            + assignments(start.parameters(experiment.network())));
  }

  private static String seed(Experiment experiment) {
    return "np.random.seed(" + experiment.text(Setting.SEED) + ")\n";
  }

  private static String explanation(WeightScale scale) {
    return switch (scale) {
      case XAVIER ->
          "Normal weights of the standard deviation $\\sqrt{2 / (n_i + n_{i-1})}$, by X. Glorot and"
              + " Y. Bengio; biases of 0.";
      case HE ->
          "Normal weights of the standard deviation $\\sqrt{2 / n_{i-1}}$, by K. He and others;"
              + " biases of 0.";
      case SMALL -> "Normal weights of the standard deviation 0.01, and biases of 0.";
    };
  }

  private static String factor(WeightScale scale) {
    return switch (scale) {
      case XAVIER -> "np.sqrt(2 / (shapes[i] + shapes[i - 1]))";
      case HE -> "np.sqrt(2 / shapes[i - 1])";
      case SMALL -> "0.01";
    };
  }

  private static String assignments(Parameters parameters) {
    StringBuilder code = new StringBuilder();
    for (int i = 1; i < parameters.W.length; i++) {
      code.append(PythonLiterals.array("W[" + i + "]", parameters.W[i]))
          .append(PythonLiterals.array("b[" + i + "]", parameters.b[i]));
    }
    return code.toString();
  }

  /** The factors of the updates: 0 for a frozen parameter, otherwise 1. */
  static String frozen(Experiment experiment) {
    StringBuilder code =
        new StringBuilder(
            """
            # What training may change: 1, or 0 for what is frozen
            free_W = [None] + [np.ones(w.shape) for w in W[1:]]
            free_b = [None] + [np.ones(w.shape) for w in b[1:]]
            """);
    NetworkSpec network = experiment.network();
    boolean[] frozen = experiment.frozen();
    int index = 0;
    for (int layer = 1; layer <= network.lastLayer(); layer++) {
      int columns = network.width(layer - 1);
      for (int weight = 0; weight < network.width(layer) * columns; weight++) {
        if (frozen[index++]) {
          freeze("W", layer, weight / columns, weight % columns, code);
        }
      }
      for (int unit = 0; unit < network.width(layer); unit++) {
        if (frozen[index++]) {
          freeze("b", layer, unit, 0, code);
        }
      }
    }
    return code.append('\n').toString();
  }

  private static void freeze(String name, int layer, int row, int column, StringBuilder code) {
    code.append("free_")
        .append(name)
        .append('[')
        .append(layer)
        .append("][")
        .append(row)
        .append(", ")
        .append(column)
        .append("] = 0\n");
  }
}
