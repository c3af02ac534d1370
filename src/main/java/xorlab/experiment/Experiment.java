package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.data.Dataset;
import xorlab.data.DatasetName;
import xorlab.data.Split;
import xorlab.network.NetworkSpec;
import xorlab.optim.FrozenParameterOptimizer;
import xorlab.optim.Optimizer;

/**
 * Everything that determines a run and how it is shown: a value for each {@link Setting}.
 *
 * <p>Some defaults depend on other settings, so given values are kept apart from used values.
 * Conflicts between settings are resolved here; {@link #conflicts} describes them.
 *
 * @param given the settings that were given, usable or not
 * @param used those of them that can be used; the others have their defaults
 * @param split the points, which the caller must not change, some of them held back
 * @param network the network to train: its inputs, the hidden layers, 1 output
 * @param start the initial parameters
 * @param frozen which parameters training does not change, in the order of the weights
 * @param learningRate alpha, of the first update if it decays
 * @param batchSize the number of points per update, at most the number of points to learn
 * @param iterations the number of updates
 * @param at the iteration to show first, at most {@code iterations}
 */
public record Experiment(
    SettingValues given,
    SettingValues used,
    Split split,
    NetworkSpec network,
    Initialization start,
    boolean[] frozen,
    double learningRate,
    int batchSize,
    int iterations,
    int at) {

  /** The notebook's experiment: every setting has its default. */
  public static Experiment defaults() {
    return ExperimentFactory.of(SettingValues.NONE);
  }

  /** The points to learn. */
  public Dataset data() {
    return split.train();
  }

  /** The points held back; none if all are to be learned. */
  public Dataset test() {
    return split.test();
  }

  public boolean hasTest() {
    return test().points() > 0;
  }

  /** This experiment with another value for a setting. */
  public <T> Experiment with(Setting<T> setting, T value) {
    return ExperimentFactory.of(given.with(setting, value));
  }

  /**
   * This experiment with one setting given as text.
   *
   * @return empty if the text is not valid for the setting
   */
  public Optional<Experiment> withText(Setting<?> setting, String text) {
    Optional<SettingValue<?>> value = setting.parse(text);
    return value.isPresent()
        ? Optional.of(ExperimentFactory.of(value.get().appliedTo(given)))
        : Optional.empty();
  }

  /**
   * This experiment, starting from these weights.
   *
   * @param flat as many finite numbers as the network has parameters, in the order of {@link
   *     xorlab.network.Parameters#flat}
   */
  public Experiment withWeights(double[] flat) {
    return ExperimentFactory.of(
        withExplicitNetwork()
            .with(Setting.START, InitializationMethod.WEIGHTS)
            .with(Setting.WEIGHTS, flat.clone()));
  }

  /** start=by-hand implies a network, so any other start must give that network explicitly. */
  private SettingValues withExplicitNetwork() {
    return isByHand()
        ? given
            .with(Setting.INPUTS, network.inputs().features())
            .with(Setting.LAYERS, ExperimentFactory.hiddenLayers(given))
            .with(Setting.ACTIVATION, network.hidden())
            .with(Setting.OUTPUT, network.output())
        : given;
  }

  /**
   * This experiment with these points, at most {@link Dataset#MAX_POINTS}, in place of all that it
   * has; those held back are drawn of them. They are not scaled: points that are moved or added are
   * those that the figures show.
   */
  public Experiment withPoints(Dataset points) {
    return ExperimentFactory.of(
        given
            .without(Setting.FUNCTION)
            .without(Setting.COUNT)
            .without(Setting.NOISE)
            .without(Setting.SCALE)
            .with(Setting.DATA, DatasetName.POINTS)
            .with(Setting.POINTS, points));
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

  /** A setting's value: the given one if it can be used, otherwise the default. */
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

  /** Whether this value was given for a setting, usable or not. */
  public <T> boolean wasGiven(Setting<T> setting, T value) {
    Optional<T> given = this.given.get(setting);
    return given.isPresent() && setting.type().isSame(given.get(), value);
  }

  /** Whether the value given for a setting is the one used. */
  <T> boolean isUsed(Setting<T> setting) {
    return wasGiven(setting, get(setting));
  }

  /** Whether both have the same value for a setting. */
  public <T> boolean agreesOn(Setting<T> setting, Experiment other) {
    return setting.type().isSame(get(setting), other.get(setting));
  }

  /** Whether both have the same run, however it is shown. */
  public boolean sameRun(Experiment other) {
    for (Setting<?> setting : Setting.values()) {
      if (setting.affectsRun() && !agreesOn(setting, other)) {
        return false;
      }
    }
    return true;
  }

  /** Copies the value given for a setting, if there is one. */
  public <T> void write(Setting<T> setting, SettingTexts into) {
    Optional<T> value = given.get(setting);
    if (value.isPresent()) {
      into.put(setting, value.get());
    }
  }

  /**
   * Gives the value that is used for a setting explicitly.
   *
   * @return another experiment with that value
   */
  public <T> Experiment write(Setting<T> setting, Experiment other, SettingTexts into) {
    T value = get(setting);
    into.put(setting, value);
    return other.with(setting, value);
  }

  /** Whether another seed makes other points. */
  public boolean hasRandomPoints() {
    return get(Setting.DATA).dependsOnSeed(get(Setting.NOISE)) || hasTest();
  }

  /** The optimizer at the start of training, a new one each time. */
  public Optimizer optimizer() {
    Optimizer optimizer = get(Setting.OPTIMIZER).create(network);
    return isDefault(Setting.FROZEN) ? optimizer : new FrozenParameterOptimizer(optimizer, frozen);
  }

  /** Alpha of the update after iteration k: {@code learning_rate / (1 + decay * k)}. */
  public double learningRateAt(int k) {
    return learningRate / (get(Setting.DECAY) * k + 1);
  }

  /** Whether the updates use batches of points in a random order. */
  public boolean isShuffled() {
    return get(Setting.SHUFFLE) && batchSize < data().points();
  }

  /** Whether a rule may end the run before its last iteration. */
  public boolean mayStop() {
    return !get(Setting.STOP).isNever();
  }

  /** A sentence for each setting that another one overrules. */
  public List<String> conflicts() {
    return SettingConflicts.of(this);
  }

  boolean isByHand() {
    return ExperimentFactory.isByHand(given);
  }

  boolean lacksPoints() {
    return ExperimentFactory.lacksPoints(given);
  }

  boolean predictsProbability() {
    return ExperimentFactory.predictsProbability(given);
  }

  /** Whether the number of given weights is the network's number of parameters. */
  public boolean hasFittingWeights() {
    return get(Setting.WEIGHTS).length == network.parameterCount();
  }
}
