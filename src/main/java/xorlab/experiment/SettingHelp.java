package xorlab.experiment;

/** A line of help for each setting, apart from their table, since only the lab's form needs it. */
final class SettingHelp {
  private static final SettingTexts LINES = new SettingTexts();

  static {
    put(Setting.DATA, "the points to learn");
    put(Setting.POINTS, "your own points, each with its label");
    put(Setting.START, "initial weights and biases");
    put(Setting.WEIGHTS, "your own weights: W1 b1 W2 b2 and so on, row by row");
    put(
        Setting.FROZEN,
        "weights that training does not change: their indices, from 0 in W1 b1 W2 b2 and so on;"
            + " momentum and Adam still follow their gradients");
    put(Setting.SEED, "seed of random weights and points, as in np.random.seed");
    put(Setting.LAYERS, "units in each hidden layer");
    put(
        Setting.ACTIVATION,
        "activation function of the hidden layers; ReLU by default if solved by hand; the slope of"
            + " ReLU at 0 is 0, that of leaky ReLU 0.01");
    put(Setting.OUTPUT, "activation function of the output; ReLU by default if solved by hand");
    put(
        Setting.LOSS,
        "what training minimises, summed over the points; squared error, which has no factor 1/2,"
            + " if the output is not a probability");
    put(
        Setting.OPTIMIZER,
        "how the gradient changes the weights: momentum is v = 0.9 v + dW, Adam has 0.9, 0.999 and"
            + " 1e-8");
    put(
        Setting.LEARNING_RATE,
        "how far each update moves: a factor of the gradient, which is a sum over the points");
    put(
        Setting.BATCH,
        "points per update, in their order and never shuffled; the last batch may be smaller");
    put(Setting.ITERATIONS, "number of updates");
    put(Setting.AT, "the iteration to show first");
    put(Setting.VIEW, "the whole lab, or some of its figures in this order");
    put(Setting.CONTROLS, "which controls to show");
    put(Setting.SHADE, "what the colours of the decision figure show");
    put(
        Setting.MARKERS,
        "how the points are drawn: circle for 0 and square for 1, or circles as in the notebook");
    put(Setting.AUTOPLAY, "whether training starts automatically");
    put(Setting.SPEED, "iterations per second");
    put(Setting.THEME, "light or dark, or as your system");
    put(Setting.ENGINE, "JavaScript or WebAssembly; both give the same numbers");
  }

  private SettingHelp() {}

  private static void put(Setting<?> setting, String line) {
    LINES.put(setting.key(), line);
  }

  /** One line without a full stop. */
  static String of(Setting<?> setting) {
    return LINES.text(setting.key()).orElseThrow();
  }
}
