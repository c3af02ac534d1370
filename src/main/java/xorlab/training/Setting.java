package xorlab.training;

import java.util.List;
import java.util.Optional;
import xorlab.network.Activation;
import xorlab.numeric.NumpyRandom;
import xorlab.training.Kind.Choice;
import xorlab.training.Kind.Decimal;
import xorlab.training.Kind.Flag;
import xorlab.training.Kind.OrWord;
import xorlab.training.Kind.Points;
import xorlab.training.Kind.Several;
import xorlab.training.Kind.Whole;
import xorlab.training.Kind.Words;

/**
 * The one table of settings: each with its name, what it takes and its default. The same names
 * serve as attributes of {@code <xor-lab>}, as keys of the URL fragment and as keys in the state.
 */
public enum Setting {
  DATA(
      "data",
      Decides.THE_RUN,
      Choice.of(
          "xor", "and", "or", "nand", "nor", "xnor", "circle", "spiral", "moons", "blobs",
          "points"),
      "xor"),
  POINTS("points", Decides.THE_RUN, new Points(Data.MOST_POINTS), ""),
  START("start", Decides.THE_RUN, Choice.of("random", "by-hand", "zeros", "weights"), "random"),
  WEIGHTS("weights", Decides.THE_RUN, new Several(new Decimal(false), Limits.MOST_WEIGHTS), ""),
  FROZEN(
      "frozen",
      Decides.THE_RUN,
      new Several(new Whole(0, Limits.MOST_WEIGHTS - 1), Limits.MOST_WEIGHTS),
      ""),
  SEED("seed", Decides.THE_RUN, new Whole(0, NumpyRandom.LARGEST_SEED), "0"),
  LAYERS(
      "layers", Decides.THE_RUN, new Several(new Whole(1, Limits.WIDEST), Limits.MOST_LAYERS), "2"),
  ACTIVATION(
      "activation",
      Decides.THE_RUN,
      new Choice(Activation.labels(List.of(Activation.values()))),
      "sigmoid"),
  OUTPUT("output", Decides.THE_RUN, new Choice(Activation.labels(Activation.OF_OUTPUT)), "sigmoid"),
  LOSS("loss", Decides.THE_RUN, Choice.of("cross-entropy", "squared-error"), "cross-entropy"),
  OPTIMIZER(
      "optimizer",
      Decides.THE_RUN,
      Choice.of("gradient-descent", "momentum", "adam"),
      "gradient-descent"),
  LEARNING_RATE("learning-rate", Decides.THE_RUN, new Decimal(true), "1"),
  BATCH("batch", Decides.THE_RUN, new OrWord(new Whole(1, Data.MOST_POINTS), "all"), "all"),
  ITERATIONS("iterations", Decides.THE_LOOK, new Whole(1, 1_000_000), "140"),
  AT("at", Decides.THE_LOOK, new Whole(0, 1_000_000), "0"),
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
      "lab"),
  CONTROLS("controls", Decides.THE_LOOK, Choice.of("all", "transport", "none"), "all"),
  SHADE("shade", Decides.THE_LOOK, Choice.of("class", "probability"), "class"),
  MARKERS("markers", Decides.THE_LOOK, Choice.of("shapes", "circles"), "shapes"),
  AUTOPLAY("autoplay", Decides.THE_LOOK, new Flag(), "false"),
  SPEED("speed", Decides.THE_LOOK, new OrWord(new Whole(1, 10_000), "max"), "20"),
  THEME("theme", Decides.THE_LOOK, Choice.of("auto", "light", "dark"), "auto"),
  ENGINE("engine", Decides.THE_LOOK, Choice.of("auto", "js", "wasm"), "auto");

  /** Whether a change of the setting makes another run, or shows the same run another way. */
  private enum Decides {
    THE_RUN,
    THE_LOOK
  }

  private final String label;
  private final Decides decides;
  private final Kind kind;
  private final String standard;

  Setting(String label, Decides decides, Kind kind, String standard) {
    this.label = label;
    this.decides = decides;
    this.kind = kind;
    this.standard = standard;
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
    return Help.of(this);
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
