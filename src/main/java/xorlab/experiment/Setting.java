package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import xorlab.data.Curve;
import xorlab.data.Dataset;
import xorlab.data.DatasetName;
import xorlab.data.Sampling;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.experiment.appearance.ShadingMode;
import xorlab.experiment.appearance.Theme;
import xorlab.experiment.type.ListSettingType.ListOf;
import xorlab.experiment.type.ListSettingType.MistakeList;
import xorlab.experiment.type.ListSettingType.NumberList;
import xorlab.experiment.type.ListSettingType.PerLayer;
import xorlab.experiment.type.ListSettingType.PointList;
import xorlab.experiment.type.ListSettingType.Subset;
import xorlab.experiment.type.MistakeNames;
import xorlab.experiment.type.NumberSettingType.Decimal;
import xorlab.experiment.type.NumberSettingType.Decimal.Sign;
import xorlab.experiment.type.NumberSettingType.IntegerRange;
import xorlab.experiment.type.NumberSettingType.Seed;
import xorlab.experiment.type.SettingType;
import xorlab.experiment.type.SettingType.Choice;
import xorlab.experiment.type.SettingType.Flag;
import xorlab.experiment.type.SettingType.OrKeyword;
import xorlab.network.Activation;
import xorlab.network.Feature;
import xorlab.network.Inputs;
import xorlab.network.Loss;
import xorlab.numeric.Decimals;
import xorlab.optim.OptimizerName;
import xorlab.optim.StopRule;

/**
 * A setting: its name, type and default; {@link SettingHelp} has its line of help. The constants
 * are the only table of them. A name is an attribute of {@code <xor-lab>}, a key of the URL
 * fragment and a key of the saved state; forms, the README's table and the npm types are generated
 * from the table, in its order. A default may depend on settings that come before its own.
 *
 * @param <T> the type of the values
 */
public final class Setting<T> {
  private static final List<Setting<?>> ALL = new ArrayList<>();

  /** The data set. */
  public static final Setting<DatasetName> DATA =
      ofRun("data", Choice.of(DatasetName.values()), DatasetName.XOR);

  /** The function that the points of {@code data=function} lie above and below. */
  public static final Setting<Curve> FUNCTION =
      ofRun("function", Choice.of(Curve.values()), Curve.SINE);

  /** How far the points are moved at random, 0 to 100 percent: see {@link Sampling}. */
  public static final Setting<Integer> NOISE =
      ofRun("noise", new IntegerRange(0, Sampling.MAX_NOISE), 0);

  /** The number of points that are drawn, 4 to 1000; its default depends on the noise. */
  public static final Setting<Integer> COUNT =
      new Setting<>(
          "count",
          true,
          new IntegerRange(Sampling.MIN_COUNT, Dataset.MAX_POINTS),
          SettingDefaults::count);

  /** The reader's own points, at most 1000, each with the label 0 or 1; for {@code data=points}. */
  public static final Setting<Dataset> POINTS =
      ofRun("points", new PointList(Dataset.MAX_POINTS), Dataset.zeros(0));

  /** Whether the reader's own points are brought to the range from -1 to 1, of all of them. */
  public static final Setting<Boolean> SCALE = ofRun("scale", new Flag(), false);

  /** The share of the points that is held back, in percent, 0 to 90. */
  public static final Setting<Integer> TEST = ofRun("test", new IntegerRange(0, 90), 0);

  /** How the weights and biases of iteration 0 are chosen. */
  public static final Setting<InitializationMethod> START =
      ofRun("start", Choice.of(InitializationMethod.values()), InitializationMethod.RANDOM);

  /**
   * The weights and biases of iteration 0, for {@code start=weights}: as many as the network has,
   * in the order of {@link xorlab.network.Parameters#flat}.
   */
  public static final Setting<double[]> WEIGHTS =
      ofRun("weights", new NumberList(NetworkLimits.MAX_WEIGHTS), new double[0]);

  /** The indices, from 0, of the parameters that training does not change. */
  public static final Setting<List<Integer>> FROZEN =
      ofRun(
          "frozen",
          new ListOf<>(
              new IntegerRange(0, NetworkLimits.MAX_WEIGHTS - 1), NetworkLimits.MAX_WEIGHTS),
          List.of());

  /** The seed of random weights and of random points, a whole number from 0 to 2^32 - 1. */
  public static final Setting<Double> SEED = ofRun("seed", new Seed(), 0.0);

  /** What of a point the network is given: one or more features. */
  public static final Setting<List<Feature>> INPUTS =
      ofRun(
          "inputs",
          new Subset<>(Choice.of(List.of(Feature.values()), Feature::token)),
          Inputs.COORDINATES.features());

  /** The units of each hidden layer: none, or up to six layers of 1 to 64 units. */
  public static final Setting<List<Integer>> LAYERS =
      new Setting<>(
          "layers",
          true,
          new ListOf<>(
              new IntegerRange(1, NetworkLimits.MAX_LAYER_WIDTH), NetworkLimits.MAX_LAYERS),
          SettingDefaults::layers);

  /** The activation function of the hidden layers: one for all of them, or one for each. */
  public static final Setting<List<Activation>> ACTIVATION =
      new Setting<>(
          "activation",
          true,
          new PerLayer<>(Choice.of(Activation.values()), NetworkLimits.MAX_LAYERS),
          given -> List.of(SettingDefaults.activation(given)));

  /** The activation function of the output. */
  public static final Setting<Activation> OUTPUT =
      new Setting<>("output", true, Choice.of(Activation.OF_OUTPUT), SettingDefaults::activation);

  /** The loss that training minimises, summed over the points. */
  public static final Setting<Loss> LOSS =
      new Setting<>("loss", true, Choice.of(Loss.values()), SettingDefaults::loss);

  /** The penalty on the sizes of the weights, which is added to the loss: l1 sum|W|. */
  public static final Setting<Double> L1 = ofRun("l1", new Decimal(Sign.FROM_ZERO), 0.0);

  /** The penalty on the squares of the weights, which is added to the loss: l2 / 2 sum W². */
  public static final Setting<Double> L2 = ofRun("l2", new Decimal(Sign.FROM_ZERO), 0.0);

  /** How a gradient changes the parameters. */
  public static final Setting<OptimizerName> OPTIMIZER =
      ofRun("optimizer", Choice.of(OptimizerName.values()), OptimizerName.GRADIENT_DESCENT);

  /** Alpha, the factor of the gradient of the summed loss; above 0. */
  public static final Setting<Double> LEARNING_RATE =
      ofRun("learning-rate", new Decimal(Sign.ABOVE_ZERO), 1.0);

  /** How fast alpha falls: in the update after iteration k it is divided by 1 + decay * k. */
  public static final Setting<Double> DECAY = ofRun("decay", new Decimal(Sign.FROM_ZERO), 0.0);

  /** The number of points per update, 1 to 1000; empty for all. */
  public static final Setting<Optional<Integer>> BATCH =
      ofRun(
          "batch",
          new OrKeyword<>(new IntegerRange(1, Dataset.MAX_POINTS), "all"),
          Optional.empty());

  /** Whether each pass through the data takes the points in an order of its own, by the seed. */
  public static final Setting<Boolean> SHUFFLE = ofRun("shuffle", new Flag(), false);

  /** The mistakes that the network trains with: up to four {@link MistakeNames}, or none. */
  public static final Setting<List<String>> MISTAKE =
      ofRun("mistake", new MistakeList(4), List.of());

  /** The number of updates, 1 to a million, and so the last iteration. */
  public static final Setting<Integer> ITERATIONS =
      ofAppearance("iterations", new IntegerRange(1, 1_000_000), 140);

  /** When the run stops before its last iteration. */
  public static final Setting<StopRule> STOP =
      ofRun("stop", new SettingType.Stop(), StopRule.NEVER);

  /** The iteration at which the lab opens, 0 to a million. */
  public static final Setting<Integer> AT = ofAppearance("at", new IntegerRange(0, 1_000_000), 0);

  /** The figures to show, in their order; empty for the whole lab. */
  public static final Setting<Optional<List<FigureName>>> VIEW =
      ofAppearance(
          "view", new OrKeyword<>(Subset.of(FigureName.values()), "lab"), Optional.empty());

  /** Which controls to show. */
  public static final Setting<Controls> CONTROLS =
      ofAppearance("controls", Choice.of(Controls.values()), Controls.ALL);

  /** What the colours of the decision figure mean. */
  public static final Setting<ShadingMode> SHADE =
      ofAppearance("shade", Choice.of(ShadingMode.values()), ShadingMode.CLASS);

  /** The shapes in which figures draw the points. */
  public static final Setting<MarkerStyle> MARKERS =
      ofAppearance("markers", Choice.of(MarkerStyle.values()), MarkerStyle.SHAPES);

  /** Whether training starts when the lab opens. */
  public static final Setting<Boolean> AUTOPLAY = ofAppearance("autoplay", new Flag(), false);

  /** Iterations per second during playback, 1 to 10,000; empty for as many as possible. */
  public static final Setting<Optional<Integer>> SPEED =
      ofAppearance("speed", new OrKeyword<>(new IntegerRange(1, 10_000), "max"), Optional.of(20));

  /** Light or dark colours. */
  public static final Setting<Theme> THEME =
      ofAppearance("theme", Choice.of(Theme.values()), Theme.AUTO);

  /** JavaScript or WebAssembly. */
  public static final Setting<Engine> ENGINE =
      ofAppearance("engine", Choice.of(Engine.values()), Engine.AUTO);

  private final int index;
  private final String key;
  private final boolean affectsRun;
  private final SettingType<T> type;
  private final Function<SettingValues, T> defaultValue;

  private Setting(
      String key,
      boolean affectsRun,
      SettingType<T> type,
      Function<SettingValues, T> defaultValue) {
    this.index = ALL.size();
    this.key = key;
    this.affectsRun = affectsRun;
    this.type = type;
    this.defaultValue = defaultValue;
    ALL.add(this);
  }

  /** A setting that affects the run. */
  private static <T> Setting<T> ofRun(String key, SettingType<T> type, T defaultValue) {
    return new Setting<>(key, true, type, given -> defaultValue);
  }

  /** A setting that affects only how the run is shown. */
  private static <T> Setting<T> ofAppearance(String key, SettingType<T> type, T defaultValue) {
    return new Setting<>(key, false, type, given -> defaultValue);
  }

  /** All settings, in the order of the table. */
  public static List<Setting<?>> values() {
    return ALL;
  }

  /** The setting with this name, as attributes and URLs spell it; empty if there is none. */
  public static Optional<Setting<?>> ofKey(String key) {
    for (Setting<?> setting : ALL) {
      if (setting.key.equals(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  /** The index in the table, from 0. */
  int index() {
    return index;
  }

  /** The name as attributes and URLs spell it. */
  public String key() {
    return key;
  }

  /** Whether the value affects the run, and not only how it is shown. */
  public boolean affectsRun() {
    return affectsRun;
  }

  /** The type of the values. */
  public SettingType<T> type() {
    return type;
  }

  /** The value of a text, typed on any keyboard; empty if the text is not valid. */
  public Optional<T> read(String text) {
    return type.parse(Decimals.plainCharacters(text));
  }

  /** The setting with the value of a text; empty if the text is not valid. */
  Optional<SettingValue<?>> parse(String text) {
    Optional<T> value = read(text);
    return value.isPresent()
        ? Optional.of(new SettingValue<>(this, value.get()))
        : Optional.empty();
  }

  /** The default if no other setting is given, in its canonical spelling. */
  public String defaultText() {
    return type.print(defaultValue(SettingValues.NONE));
  }

  /** The default, which may depend on the other given settings. */
  public T defaultValue(SettingValues given) {
    return defaultValue.apply(given);
  }

  /** What it sets, in one or two sentences. */
  public String help() {
    return SettingHelp.of(this);
  }
}
