package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.data.Dataset;
import xorlab.data.DatasetName;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.optim.FrozenParameterOptimizer;
import xorlab.optim.Optimizer;

/**
 * Everything that decides a run and how it is shown: a value for each {@link Setting}.
 *
 * <p>Some defaults depend on other settings, so what was given is kept apart from what is used.
 * Settings that make no sense together are settled here, and {@link #conflicts} says how.
 *
 * @param given the settings that were given, whether they can be used or not
 * @param used of those, the ones that can be used; without them the defaults hold
 * @param data the points to learn, which the caller must not change
 * @param network the network to train: 2 inputs, the hidden layers, 1 output
 * @param start where training begins
 * @param frozen which parameters training leaves as they are, in the order of the weights
 * @param learningRate alpha
 * @param batchSize how many points an update looks at: at most all there are
 * @param iterations how many updates to make
 * @param at the iteration to show first, at most {@code iterations}
 */
public record Experiment(
    SettingValues given,
    SettingValues used,
    Dataset data,
    NetworkSpec network,
    Initialization start,
    boolean[] frozen,
    double learningRate,
    int batchSize,
    int iterations,
    int at) {

  /** The notebook's own experiment: nothing is given. */
  public static Experiment defaults() {
    return of(SettingValues.NONE);
  }

  /** The experiment of what is given, with the default of all else. */
  static Experiment of(SettingValues given) {
    SettingValues used = usable(given);
    Dataset data =
        used.getOrDefault(Setting.DATA).points(seed(used), used.getOrDefault(Setting.POINTS));
    NetworkSpec network = network(used);
    int iterations = used.getOrDefault(Setting.ITERATIONS);
    return new Experiment(
        given,
        used,
        data,
        network,
        start(used, network),
        frozen(used.getOrDefault(Setting.FROZEN), network.parameterCount()),
        used.getOrDefault(Setting.LEARNING_RATE),
        Math.min(used.getOrDefault(Setting.BATCH).orElse(data.points()), data.points()),
        iterations,
        Math.min(used.getOrDefault(Setting.AT), iterations));
  }

  /** What is given, but for what another setting makes useless. */
  private static SettingValues usable(SettingValues given) {
    SettingValues used = given;
    if (lacksPoints(given)) {
      used = used.with(Setting.DATA, Setting.DATA.defaultValue(given));
    }
    if (!predictsProbability(given)) {
      used = used.with(Setting.LOSS, Setting.LOSS.defaultValue(given));
    }
    return used;
  }

  private static double seed(SettingValues used) {
    return used.getOrDefault(Setting.SEED);
  }

  private static NetworkSpec network(SettingValues used) {
    List<Integer> widths = new ArrayList<>();
    widths.add(Dataset.INPUTS);
    widths.addAll(isByHand(used) ? List.of(2) : used.getOrDefault(Setting.LAYERS));
    widths.add(1);
    return new NetworkSpec(
        widths,
        used.getOrDefault(Setting.ACTIVATION),
        used.getOrDefault(Setting.OUTPUT),
        used.getOrDefault(Setting.LOSS));
  }

  private static Initialization start(SettingValues used, NetworkSpec network) {
    return switch (used.getOrDefault(Setting.START)) {
      case RANDOM -> new Initialization.Random(seed(used));
      case BY_HAND -> new Initialization.ByHand();
      case ZEROS -> new Initialization.Zeros();
      case WEIGHTS -> {
        double[] weights = used.getOrDefault(Setting.WEIGHTS);
        yield weights.length == network.parameterCount()
            ? new Initialization.Weights(weights)
            : new Initialization.Random(seed(used));
      }
    };
  }

  private static boolean[] frozen(List<Integer> places, int parameters) {
    boolean[] frozen = new boolean[parameters];
    for (int index : places) {
      if (index < parameters) {
        frozen[index] = true;
      }
    }
    return frozen;
  }

  private static boolean isByHand(SettingValues values) {
    return values.getOrDefault(Setting.START) == InitializationMethod.BY_HAND;
  }

  private static boolean lacksPoints(SettingValues values) {
    return values.getOrDefault(Setting.DATA) == DatasetName.POINTS
        && values.getOrDefault(Setting.POINTS).points() == 0;
  }

  /** Whether the output lies between 0 and 1, so that the cross-entropy can take its logarithm. */
  private static boolean predictsProbability(SettingValues values) {
    return values.getOrDefault(Setting.OUTPUT) == Activation.SIGMOID;
  }

  /** This experiment with another value for a setting. */
  public <T> Experiment with(Setting<T> setting, T value) {
    return of(given.with(setting, value));
  }

  /**
   * This experiment with one setting as a person writes it.
   *
   * @return empty if the setting does not take that text
   */
  public Optional<Experiment> withText(Setting<?> setting, String text) {
    return setting.parse(text).map(value -> of(value.appliedTo(given)));
  }

  /**
   * This experiment with a start from these weights.
   *
   * @param flat as many finite numbers as the network has parameters, in the order of {@link
   *     xorlab.network.Parameters#flat}
   */
  public Experiment withWeights(double[] flat) {
    return of(
        withExplicitNetwork()
            .with(Setting.START, InitializationMethod.WEIGHTS)
            .with(Setting.WEIGHTS, flat.clone()));
  }

  /** The start by hand brings a network of its own, which another start has to ask for. */
  private SettingValues withExplicitNetwork() {
    return isByHand(given)
        ? given
            .with(Setting.LAYERS, List.of(2))
            .with(Setting.ACTIVATION, network.hidden())
            .with(Setting.OUTPUT, network.output())
        : given;
  }

  /** This experiment with these points to learn, {@link Dataset#MAX_POINTS} of them at the most. */
  public Experiment withPoints(Dataset points) {
    return of(given.with(Setting.DATA, DatasetName.POINTS).with(Setting.POINTS, points));
  }

  /**
   * This experiment with these parameters frozen.
   *
   * @param frozen whether each is, in the order of {@link xorlab.network.Parameters#flat}
   */
  public Experiment withFrozen(boolean[] frozen) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < frozen.length; i++) {
      if (frozen[i]) {
        places.add(i);
      }
    }
    return with(Setting.FROZEN, places);
  }

  /** A setting's value: what was given if it can be used, or else its default. */
  public <T> T get(Setting<T> setting) {
    return used.getOrDefault(setting);
  }

  /** A setting's value in its canonical spelling. */
  public <T> String text(Setting<T> setting) {
    return setting.type().print(get(setting));
  }

  /** A setting's default, which may depend on the other settings, in its canonical spelling. */
  public <T> String defaultText(Setting<T> setting) {
    return setting.type().print(setting.defaultValue(given));
  }

  public <T> boolean isDefault(Setting<T> setting) {
    return setting.type().isSame(get(setting), setting.defaultValue(given));
  }

  /** Whether this very value was given for a setting, whether it can be used or not. */
  public <T> boolean wasGiven(Setting<T> setting, T value) {
    Optional<T> given = this.given.get(setting);
    return given.isPresent() && setting.type().isSame(given.get(), value);
  }

  /** Whether what was given for a setting is used as it is. */
  <T> boolean isUsed(Setting<T> setting) {
    return wasGiven(setting, get(setting));
  }

  /** Whether both have the same value for a setting. */
  public <T> boolean agreesOn(Setting<T> setting, Experiment other) {
    return setting.type().isSame(get(setting), other.get(setting));
  }

  /** Whether both train the same numbers, however they are shown. */
  public boolean sameRun(Experiment other) {
    for (Setting<?> setting : Setting.values()) {
      if (setting.affectsRun() && !agreesOn(setting, other)) {
        return false;
      }
    }
    return true;
  }

  /** Writes down what was given for a setting, if anything was. */
  public <T> void write(Setting<T> setting, SettingTexts into) {
    Optional<T> value = given.get(setting);
    if (value.isPresent()) {
      into.put(setting, value.get());
    }
  }

  /**
   * Writes down the value that is used for a setting.
   *
   * @return another experiment with that value
   */
  public <T> Experiment write(Setting<T> setting, Experiment other, SettingTexts into) {
    T value = get(setting);
    into.put(setting, value);
    return other.with(setting, value);
  }

  /** The optimizer at the start of training, a new one each time. */
  public Optimizer optimizer() {
    Optimizer optimizer = get(Setting.OPTIMIZER).create(network, learningRate);
    return isDefault(Setting.FROZEN) ? optimizer : new FrozenParameterOptimizer(optimizer, frozen);
  }

  /** A sentence for each setting that another one overrules. */
  public List<String> conflicts() {
    return SettingConflicts.of(this);
  }

  boolean isByHand() {
    return isByHand(given);
  }

  boolean lacksPoints() {
    return lacksPoints(given);
  }

  boolean predictsProbability() {
    return predictsProbability(given);
  }

  /** Whether there are as many given weights as the network has parameters. */
  public boolean hasFittingWeights() {
    return get(Setting.WEIGHTS).length == network.parameterCount();
  }
}
