package xorlab.survey;

import java.util.ArrayList;
import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.network.Activation;
import xorlab.network.Loss;

/**
 * The same survey for several values of one setting.
 *
 * @param setting that varies
 * @param values of the setting
 */
public record Comparison<T>(Setting<T> setting, List<T> values) {
  private static final int MAX_UNITS = 8;

  /** The comparisons that have a button. */
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
        new Comparison<>(Setting.LOSS, List.of(Loss.values())));
  }

  /** As in a heading. */
  public String title() {
    return SettingLabels.of(setting);
  }

  /** Whether an experiment has the i-th value. */
  public boolean isCurrent(int i, Experiment experiment) {
    return setting.type().print(values.get(i)).equals(experiment.text(setting));
  }

  /** The i-th value for the reader. */
  public String label(int i) {
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
