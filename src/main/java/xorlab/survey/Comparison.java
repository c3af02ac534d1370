package xorlab.survey;

import static xorlab.experiment.InitializationMethod.HE;
import static xorlab.experiment.InitializationMethod.RANDOM;
import static xorlab.experiment.InitializationMethod.SMALL;
import static xorlab.experiment.InitializationMethod.UNIFORM;
import static xorlab.experiment.InitializationMethod.XAVIER;
import static xorlab.network.Feature.PRODUCT;
import static xorlab.network.Feature.SIN_X1;
import static xorlab.network.Feature.SIN_X2;
import static xorlab.network.Feature.X1;
import static xorlab.network.Feature.X1_SQUARED;
import static xorlab.network.Feature.X2;
import static xorlab.network.Feature.X2_SQUARED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.data.Curve;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.network.Activation;
import xorlab.network.Feature;
import xorlab.network.Loss;
import xorlab.optim.OptimizerName;
import xorlab.optim.StopRule;

/**
 * The same survey for several values of one setting.
 *
 * @param setting that varies
 * @param values of the setting
 */
public record Comparison<T>(Setting<T> setting, List<T> values) {
  private static final int MAX_UNITS = 8;
  private static final List<Double> PENALTIES = List.of(0.0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3);

  /** The comparisons to choose from. */
  public static List<Comparison<?>> all() {
    List<List<Integer>> units = new ArrayList<>();
    for (int i = 1; i <= MAX_UNITS; i++) {
      units.add(List.of(i));
    }
    List<List<Activation>> activations = new ArrayList<>();
    for (Activation activation : Activation.values()) {
      activations.add(List.of(activation));
    }
    return List.of(
        new Comparison<>(Setting.LAYERS, units),
        new Comparison<>(Setting.LEARNING_RATE, List.of(0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0)),
        new Comparison<>(Setting.ITERATIONS, List.of(50, 100, 200, 500, 1000, 2000, 5000)),
        new Comparison<>(Setting.ACTIVATION, activations),
        new Comparison<>(Setting.LOSS, List.of(Loss.values())),
        new Comparison<>(Setting.FUNCTION, List.of(Curve.values())),
        new Comparison<>(Setting.NOISE, List.of(0, 5, 10, 20, 50, 100)),
        new Comparison<>(Setting.COUNT, List.of(4, 10, 20, 50, 100, 200, 500)),
        new Comparison<>(Setting.TEST, List.of(0, 10, 25, 50, 75, 90)),
        new Comparison<>(Setting.START, List.of(RANDOM, XAVIER, HE, UNIFORM, SMALL)),
        new Comparison<>(Setting.INPUTS, inputs()),
        new Comparison<>(Setting.L1, PENALTIES),
        new Comparison<>(Setting.L2, PENALTIES),
        new Comparison<>(Setting.OPTIMIZER, List.of(OptimizerName.values())),
        new Comparison<>(Setting.DECAY, List.of(0.0, 0.001, 0.01, 0.1, 1.0)),
        new Comparison<>(Setting.SHUFFLE, List.of(false, true)),
        new Comparison<>(Setting.STOP, stops()));
  }

  private static List<StopRule> stops() {
    return List.of(
        StopRule.NEVER,
        StopRule.of(StopRule.Kind.RIGHT),
        StopRule.of(StopRule.Kind.TEST),
        StopRule.atLoss(1),
        StopRule.atLoss(0.1));
  }

  /** The coordinates alone, and with other features. */
  private static List<List<Feature>> inputs() {
    return List.of(
        List.of(X1, X2),
        List.of(X1, X2, PRODUCT),
        List.of(X1, X2, X1_SQUARED, X2_SQUARED),
        List.of(X1, X2, SIN_X1, SIN_X2));
  }

  /** This without the values that another setting of an experiment rules out. */
  public Comparison<T> usable(Experiment experiment) {
    List<String> before = experiment.conflicts();
    List<T> usable = new ArrayList<>();
    for (T value : values) {
      if (conflict(value, experiment, before).isEmpty()) {
        usable.add(value);
      }
    }
    return new Comparison<>(setting, usable);
  }

  /** Why not all values are {@link #usable}; empty if they are. */
  public Optional<String> problem(Experiment experiment) {
    List<String> before = experiment.conflicts();
    for (T value : values) {
      Optional<String> conflict = conflict(value, experiment, before);
      if (conflict.isPresent()) {
        return conflict;
      }
    }
    return Optional.empty();
  }

  /** A conflict that the experiment has with this value, and not as it is. */
  private Optional<String> conflict(T value, Experiment experiment, List<String> before) {
    for (String sentence : experiment.with(setting, value).conflicts()) {
      if (!before.contains(sentence)) {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  /** As in a heading. */
  public String title() {
    return SettingLabels.of(setting);
  }

  /** Whether an experiment has the i-th value. */
  public boolean isCurrent(int i, Experiment experiment) {
    return setting.type().print(values.get(i)).equals(experiment.text(setting));
  }

  /** The i-th value for the reader; of a longer list than the first, what it has more than that. */
  public String label(int i) {
    String first = word(0) + ", ";
    return word(i).startsWith(first) ? "+ " + word(i).substring(first.length()) : word(i);
  }

  private String word(int i) {
    return SettingLabels.word(setting.type().print(values.get(i)));
  }

  /**
   * A survey for each value, all with the same seeds.
   *
   * @param runs the number of seeds for each
   */
  public List<Survey> surveys(Experiment experiment, double firstSeed, int runs) {
    List<Survey> surveys = new ArrayList<>();
    for (T value : values) {
      surveys.add(new Survey(experiment.with(setting, value), firstSeed, runs));
    }
    return surveys;
  }
}
