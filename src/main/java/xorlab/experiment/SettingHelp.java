package xorlab.experiment;

/** A line of help for each setting, apart from their table, since only the lab's form needs it. */
final class SettingHelp {
  private static final SettingTexts LINES = new SettingTexts();

  static {
    put(Setting.DATA, "the points to learn; the README has the formulas of the random ones");
    put(Setting.POINTS, "with data=points: each point with the label to learn");
    put(Setting.START, "initial weights and biases");
    put(Setting.WEIGHTS, "with start=weights: W1 b1 W2 b2 and so on, row by row");
    put(
        Setting.FROZEN,
        "indices, from 0 in W1 b1 W2 b2 and so on, of weights that training does not change;"
            + " momentum and Adam still follow their gradients");
    put(Setting.SEED, "seed of random weights, as in np.random.seed, and of random points");
    put(Setting.LAYERS, "units in each hidden layer");
    put(
        Setting.ACTIVATION,
        "activation function of the hidden layers; with start=by-hand it is relu by default; relu"
            + " has the slope 0 at 0, leaky-relu 0.01");
    put(
        Setting.OUTPUT,
        "activation function of the output; with start=by-hand it is relu by default");
    put(
        Setting.LOSS,
        "the loss that training minimises, summed over the points; squared-error, which has no"
            + " half, if the output is not a probability");
    put(
        Setting.OPTIMIZER,
        "how the gradient changes the weights: momentum by v = 0.9 v + dW, adam with 0.9, 0.999 and"
            + " 1e-8");
    put(Setting.LEARNING_RATE, "alpha, the factor of the gradient, which is a sum over the points");
    put(
        Setting.BATCH,
        "points per update: consecutive ones, never shuffled; the last batch may be smaller");
    put(Setting.ITERATIONS, "number of updates");
    put(Setting.AT, "the iteration to show first");
    put(Setting.VIEW, "the whole lab, or some of its figures in their order");
    put(Setting.CONTROLS, "which controls to show");
    put(Setting.SHADE, "what the decision figure colours");
    put(
        Setting.MARKERS,
        "how the points are drawn: circle 0 and square 1, or circles as in the notebook");
    put(Setting.AUTOPLAY, "whether training starts by itself");
    put(Setting.SPEED, "iterations a second");
    put(Setting.THEME, "light or dark");
    put(Setting.ENGINE, "JavaScript or WebAssembly; both give the same bits");
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
