package xorlab.training;

import java.util.Optional;
import xorlab.training.Kind.Choice;
import xorlab.training.Kind.Decimal;
import xorlab.training.Kind.Flag;
import xorlab.training.Kind.OrWord;
import xorlab.training.Kind.Points;
import xorlab.training.Kind.Several;
import xorlab.training.Kind.Whole;
import xorlab.training.Kind.Words;

/**
 * The one table of settings: each with its name, what it takes, its default and a line of help. The
 * same names serve as attributes of {@code <xor-lab>}, as keys of the URL fragment and as keys in
 * the state.
 */
public enum Setting {
  DATA(
      "data",
      Decides.THE_RUN,
      Choice.of(
          "xor", "and", "or", "nand", "nor", "xnor", "circle", "spiral", "moons", "blobs",
          "points"),
      "xor",
      "the points to learn"),
  POINTS(
      "points",
      Decides.THE_RUN,
      new Points(Data.MOST_POINTS),
      "",
      "with data=points: each point with the label to learn"),
  START(
      "start",
      Decides.THE_RUN,
      Choice.of("random", "by-hand", "zeros", "weights"),
      "random",
      "the weights to begin with"),
  WEIGHTS(
      "weights",
      Decides.THE_RUN,
      new Several(new Decimal(false), Limits.MOST_WEIGHTS),
      "",
      "with start=weights: W1 b1 W2 b2 and so on, row by row"),
  FROZEN(
      "frozen",
      Decides.THE_RUN,
      new Several(new Whole(0, Limits.MOST_WEIGHTS - 1), Limits.MOST_WEIGHTS),
      "",
      "weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0"),
  SEED(
      "seed",
      Decides.THE_RUN,
      new Whole(0, 4294967295.0),
      "0",
      "random weights, as np.random.seed, and the points of circle, spiral, moons and blobs"),
  LAYERS(
      "layers",
      Decides.THE_RUN,
      new Several(new Whole(1, Limits.WIDEST), Limits.MOST_LAYERS),
      "2",
      "units in each hidden layer"),
  ACTIVATION(
      "activation",
      Decides.THE_RUN,
      Choice.of("sigmoid", "tanh", "relu", "leaky-relu", "softplus", "sine", "identity"),
      "sigmoid",
      "what the hidden units make of their sums; with start=by-hand it is relu by default"),
  OUTPUT(
      "output",
      Decides.THE_RUN,
      Choice.of("sigmoid", "identity", "tanh", "relu"),
      "sigmoid",
      "what the output makes of its sum; with start=by-hand it is relu by default"),
  LOSS(
      "loss",
      Decides.THE_RUN,
      Choice.of("cross-entropy", "squared-error"),
      "cross-entropy",
      "what training makes small; squared-error if the output is not a probability"),
  OPTIMIZER(
      "optimizer",
      Decides.THE_RUN,
      Choice.of("gradient-descent", "momentum", "adam"),
      "gradient-descent",
      "how the gradient changes the weights"),
  LEARNING_RATE(
      "learning-rate", Decides.THE_RUN, new Decimal(true), "1", "alpha: how far each update goes"),
  BATCH(
      "batch",
      Decides.THE_RUN,
      new OrWord(new Whole(1, Data.MOST_POINTS), "all"),
      "all",
      "how many points each update looks at, one batch after another"),
  ITERATIONS(
      "iterations", Decides.THE_LOOK, new Whole(1, 1_000_000), "140", "how many updates to make"),
  AT("at", Decides.THE_LOOK, new Whole(0, 1_000_000), "0", "the iteration to show first"),
  VIEW(
      "view",
      Decides.THE_LOOK,
      new OrWord(
          Words.of(
              "decision",
              "network",
              "hidden",
              "loss",
              "landscape",
              "predictions",
              "backprop",
              "graph",
              "survey"),
          "lab"),
      "lab",
      "the whole lab, or some of its figures in their order"),
  CONTROLS(
      "controls",
      Decides.THE_LOOK,
      Choice.of("all", "transport", "none"),
      "all",
      "which controls to show"),
  SHADE(
      "shade",
      Decides.THE_LOOK,
      Choice.of("class", "probability"),
      "class",
      "what the decision figure colours"),
  MARKERS(
      "markers",
      Decides.THE_LOOK,
      Choice.of("shapes", "circles"),
      "shapes",
      "how the points are drawn: circle 0 and square 1, or circles as in the notebook"),
  AUTOPLAY("autoplay", Decides.THE_LOOK, new Flag(), "false", "whether training starts by itself"),
  SPEED(
      "speed",
      Decides.THE_LOOK,
      new OrWord(new Whole(1, 10_000), "max"),
      "20",
      "iterations a second"),
  THEME("theme", Decides.THE_LOOK, Choice.of("auto", "light", "dark"), "auto", "light or dark"),
  ENGINE(
      "engine",
      Decides.THE_LOOK,
      Choice.of("auto", "js", "wasm"),
      "auto",
      "JavaScript or WebAssembly; both give the same bits");

  /** Whether a change of the setting makes another run, or shows the same run another way. */
  private enum Decides {
    THE_RUN,
    THE_LOOK
  }

  private final String label;
  private final Decides decides;
  private final Kind kind;
  private final String standard;
  private final String help;

  Setting(String label, Decides decides, Kind kind, String standard, String help) {
    this.label = label;
    this.decides = decides;
    this.kind = kind;
    this.standard = standard;
    this.help = help;
  }

  /** The setting of that name, as attributes and URLs spell it. */
  public static Optional<Setting> named(String label) {
    for (Setting setting : values()) {
      if (setting.label.equals(label)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  /** The name as attributes and URLs spell it. */
  public String label() {
    return label;
  }

  public boolean decidesTheRun() {
    return decides == Decides.THE_RUN;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * The value where nothing is said. Three defaults depend on other settings, which {@link
   * Experiment#standard(Setting)} knows.
   */
  public String standard() {
    return standard;
  }

  /** One line of help, without a full stop. */
  public String help() {
    return help;
  }

  /** The sentence for a text that was not understood, and what is used instead of it. */
  public String misunderstood(String text, String instead) {
    String used = instead.isEmpty() ? "nothing" : instead;
    return label
        + " takes "
        + kind.takes()
        + ", not “"
        + shortened(text)
        + "”. The lab uses "
        + used
        + ".";
  }

  /** A text short enough to be quoted in a sentence. */
  public static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
