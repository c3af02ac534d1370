package xorlab.experiment;

/** A line of help for each setting, apart from their table, since only the lab's form needs it. */
final class SettingHelp {
  private static final SettingTexts LINES = new SettingTexts();

  static {
    put(Setting.DATA, "the points to learn");
    put(Setting.POINTS, "with data=points: each point with the label to learn");
    put(Setting.START, "initial weights and biases");
    put(Setting.WEIGHTS, "with start=weights: W1 b1 W2 b2 and so on, row by row");
    put(
        Setting.FROZEN,
        "indices, from 0 in W1 b1 W2 b2 and so on, of weights that training does not change");
    put(Setting.SEED, "seed of random weights, as in np.random.seed, and of random points");
    put(Setting.LAYERS, "units in each hidden layer");
    put(
        Setting.ACTIVATION,
        "activation function of the hidden layers; with start=by-hand it is relu by default");
    put(
        Setting.OUTPUT,
        "activation function of the output; with start=by-hand it is relu by default");
    put(
        Setting.LOSS,
        "the loss that training minimises; squared-error if the output is not a probability");
    put(Setting.OPTIMIZER, "how the gradient changes the weights");
    put(Setting.LEARNING_RATE, "alpha, the step size of an update");
    put(Setting.BATCH, "points per update; the batches follow one another");
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
