package xorlab.experiment;

import static xorlab.experiment.InitializationMethod.BY_HAND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import xorlab.data.Dataset;
import xorlab.data.DatasetName;
import xorlab.experiment.ListSettingType.ListOf;
import xorlab.experiment.ListSettingType.NumberList;
import xorlab.experiment.ListSettingType.PointList;
import xorlab.experiment.ListSettingType.Subset;
import xorlab.experiment.SettingType.Choice;
import xorlab.experiment.SettingType.Decimal;
import xorlab.experiment.SettingType.Flag;
import xorlab.experiment.SettingType.IntegerRange;
import xorlab.experiment.SettingType.OrKeyword;
import xorlab.experiment.SettingType.Seed;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.optim.OptimizerName;

/**
 * The one table of settings: each with its name, its type, its default and a line of help. The same
 * names serve as attributes of {@code <xor-lab>}, as keys of the URL fragment and as keys in the
 * saved state; forms, the README's table and the npm types are made from the table too. Its order
 * is theirs.
 *
 * @param <T> the type of the values
 */
public final class Setting<T> {
  private static final List<Setting<?>> ALL = new ArrayList<>();

  /** The data set to learn. */
  public static final Setting<DatasetName> DATA =
      ofRun("data", Choice.of(DatasetName.values()), DatasetName.XOR, "the points to learn");

  /** The reader's own points, at most 1000, each with the label 0 or 1; for {@code data=points}. */
  public static final Setting<Dataset> POINTS =
      ofRun(
          "points",
          new PointList(Dataset.MAX_POINTS),
          Dataset.zeros(0),
          "with data=points: each point with the label to learn");

  /** How the weights and biases of iteration 0 are chosen. */
  public static final Setting<InitializationMethod> START =
      ofRun(
          "start",
          Choice.of(InitializationMethod.values()),
          InitializationMethod.RANDOM,
          "initial weights and biases");

  /**
   * The weights and biases of iteration 0, for {@code start=weights}: as many as the network has,
   * in the order of {@link xorlab.network.Parameters#flat}.
   */
  public static final Setting<double[]> WEIGHTS =
      ofRun(
          "weights",
          new NumberList(NetworkLimits.MAX_WEIGHTS),
          new double[0],
          "with start=weights: W1 b1 W2 b2 and so on, row by row");

  /** The places of the parameters that training does not change, counted from 0. */
  public static final Setting<List<Integer>> FROZEN =
      ofRun(
          "frozen",
          new ListOf<>(
              new IntegerRange(0, NetworkLimits.MAX_WEIGHTS - 1), NetworkLimits.MAX_WEIGHTS),
          List.of(),
          "weights that stay as they are, by their places from 0 in W1 b1 W2 b2 and so on");

  /** The seed of random weights and of random points, a whole number from 0 to 2^32 - 1. */
  public static final Setting<Double> SEED =
      ofRun(
          "seed",
          new Seed(),
          0.0,
          "seed of random weights, as in np.random.seed, and of random points");

  /** The units of each hidden layer: none, or up to six layers of 1 to 64 units. */
  public static final Setting<List<Integer>> LAYERS =
      ofRun(
          "layers",
          new ListOf<>(
              new IntegerRange(1, NetworkLimits.MAX_LAYER_WIDTH), NetworkLimits.MAX_LAYERS),
          List.of(2),
          "units in each hidden layer");

  /** The activation function of the hidden layers. */
  public static final Setting<Activation> ACTIVATION =
      new Setting<>(
          "activation",
          true,
          Choice.of(Activation.values()),
          Setting::defaultActivation,
          "activation function of the hidden layers; with start=by-hand it is relu by default");

  /** The activation function of the output. */
  public static final Setting<Activation> OUTPUT =
      new Setting<>(
          "output",
          true,
          Choice.of(Activation.OF_OUTPUT),
          Setting::defaultActivation,
          "activation function of the output; with start=by-hand it is relu by default");

  /** The loss that training minimises, summed over the points. */
  public static final Setting<Loss> LOSS =
      new Setting<>(
          "loss",
          true,
          Choice.of(Loss.values()),
          Setting::defaultLoss,
          "the loss that training minimises; squared-error if the output is not a probability");

  /** How a gradient changes the parameters. */
  public static final Setting<OptimizerName> OPTIMIZER =
      ofRun(
          "optimizer",
          Choice.of(OptimizerName.values()),
          OptimizerName.GRADIENT_DESCENT,
          "how the gradient changes the weights");

  /** Alpha, by which the gradient of the summed loss is multiplied; above 0. */
  public static final Setting<Double> LEARNING_RATE =
      ofRun("learning-rate", new Decimal(true), 1.0, "alpha, the step size of an update");

  /** The points of one update, 1 to 1000; empty for all there are. */
  public static final Setting<Optional<Integer>> BATCH =
      ofRun(
          "batch",
          new OrKeyword<>(new IntegerRange(1, Dataset.MAX_POINTS), "all"),
          Optional.empty(),
          "points per update; the batches follow one another");

  /** The last iteration of the run, 1 to a million: the number of its updates. */
  public static final Setting<Integer> ITERATIONS =
      ofAppearance("iterations", new IntegerRange(1, 1_000_000), 140, "number of updates");

  /** The iteration at which the lab opens, 0 to a million. */
  public static final Setting<Integer> AT =
      ofAppearance("at", new IntegerRange(0, 1_000_000), 0, "the iteration to show first");

  /** The figures to show, in their order; empty for the whole lab. */
  public static final Setting<Optional<List<FigureName>>> VIEW =
      ofAppearance(
          "view",
          new OrKeyword<>(Subset.of(FigureName.values()), "lab"),
          Optional.empty(),
          "the whole lab, or some of its figures in their order");

  /** Which controls to show. */
  public static final Setting<Controls> CONTROLS =
      ofAppearance(
          "controls", Choice.of(Controls.values()), Controls.ALL, "which controls to show");

  /** What the colours of the decision figure mean. */
  public static final Setting<ShadingMode> SHADE =
      ofAppearance(
          "shade",
          Choice.of(ShadingMode.values()),
          ShadingMode.CLASS,
          "what the decision figure colours");

  /** The shapes in which figures draw the points. */
  public static final Setting<MarkerStyle> MARKERS =
      ofAppearance(
          "markers",
          Choice.of(MarkerStyle.values()),
          MarkerStyle.SHAPES,
          "how the points are drawn: circle 0 and square 1, or circles as in the notebook");

  /** Whether training starts when the lab opens. */
  public static final Setting<Boolean> AUTOPLAY =
      ofAppearance("autoplay", new Flag(), false, "whether training starts by itself");

  /** Iterations a second while the lab plays, 1 to 10,000; empty for as many as can be done. */
  public static final Setting<Optional<Integer>> SPEED =
      ofAppearance(
          "speed",
          new OrKeyword<>(new IntegerRange(1, 10_000), "max"),
          Optional.of(20),
          "iterations a second");

  /** Light or dark colours. */
  public static final Setting<Theme> THEME =
      ofAppearance("theme", Choice.of(Theme.values()), Theme.AUTO, "light or dark");

  /** JavaScript or WebAssembly. */
  public static final Setting<Engine> ENGINE =
      ofAppearance(
          "engine",
          Choice.of(Engine.values()),
          Engine.AUTO,
          "JavaScript or WebAssembly; both give the same bits");

  private final int index;
  private final String key;
  private final boolean affectsRun;
  private final SettingType<T> type;
  private final Function<SettingValues, T> defaultValue;
  private final String help;

  private Setting(
      String key,
      boolean affectsRun,
      SettingType<T> type,
      Function<SettingValues, T> defaultValue,
      String help) {
    this.index = ALL.size();
    this.key = key;
    this.affectsRun = affectsRun;
    this.type = type;
    this.defaultValue = defaultValue;
    this.help = help;
    ALL.add(this);
  }

  /** A setting of which another value makes another run. */
  private static <T> Setting<T> ofRun(
      String key, SettingType<T> type, T defaultValue, String help) {
    return new Setting<>(key, true, type, given -> defaultValue, help);
  }

  /** A setting of which another value shows the same run in another way. */
  private static <T> Setting<T> ofAppearance(
      String key, SettingType<T> type, T defaultValue, String help) {
    return new Setting<>(key, false, type, given -> defaultValue, help);
  }

  private static Activation defaultActivation(SettingValues given) {
    return given.getOrDefault(START) == BY_HAND ? Activation.RELU : Activation.SIGMOID;
  }

  /** The cross-entropy takes the logarithm of the output, which has to be a probability. */
  private static Loss defaultLoss(SettingValues given) {
    return given.getOrDefault(OUTPUT) == Activation.SIGMOID
        ? Loss.CROSS_ENTROPY
        : Loss.SQUARED_ERROR;
  }

  /** All settings, in the order of their table. */
  public static List<Setting<?>> values() {
    return ALL;
  }

  /** The setting of that name, as attributes and URLs spell it. */
  public static Optional<Setting<?>> ofKey(String key) {
    for (Setting<?> setting : ALL) {
      if (setting.key.equals(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  /** The place in the table, from 0. */
  int index() {
    return index;
  }

  /** The name as attributes and URLs spell it. */
  public String key() {
    return key;
  }

  /** Whether a change of the setting makes another run, or shows the same run another way. */
  public boolean affectsRun() {
    return affectsRun;
  }

  /** The type of the values. */
  public SettingType<T> type() {
    return type;
  }

  /** The setting with the value that a text says; empty if it does not take that text. */
  Optional<SettingValue<?>> parse(String text) {
    return type.parse(text).map(value -> new SettingValue<>(this, value));
  }

  /** The value where nothing is said, in its canonical spelling. */
  public String defaultText() {
    return type.print(defaultValue(SettingValues.NONE));
  }

  /** The value where nothing is said of this setting, and of others only what is given. */
  public T defaultValue(SettingValues given) {
    return defaultValue.apply(given);
  }

  /** One line of help, without a full stop. */
  public String help() {
    return help;
  }

  /** The sentence for a text that was not understood, and what is used instead of it. */
  public String misunderstood(String text, String instead) {
    String used = instead.isEmpty() ? "nothing" : instead;
    String taken = key + " takes " + type.expected();
    return taken + ", not “" + shortened(text) + "”. The lab uses " + used + ".";
  }

  /** A text short enough to be quoted in a sentence. */
  public static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
