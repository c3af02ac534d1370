package xorlab.survey;

import java.util.ArrayList;
import java.util.List;
import xorlab.network.Activation;
import xorlab.training.Experiment;
import xorlab.training.Setting;

/**
 * The same survey for several values of one setting.
 *
 * @param title as in a heading
 * @param setting that varies
 * @param values of the setting
 */
public record Comparison(String title, Setting setting, List<String> values) {
  /** The comparisons that have a button. */
  public static List<Comparison> all() {
    return List.of(
        new Comparison(
            "Hidden units", Setting.LAYERS, List.of("1", "2", "3", "4", "5", "6", "7", "8")),
        new Comparison(
            "Learning rate",
            Setting.LEARNING_RATE,
            List.of("0.03", "0.1", "0.3", "1", "3", "10", "30")),
        new Comparison(
            "Activation", Setting.ACTIVATION, Activation.labels(List.of(Activation.values()))),
        new Comparison("Loss", Setting.LOSS, List.of("cross-entropy", "squared-error")));
  }

  /**
   * A survey for each value, all with the same seeds.
   *
   * @param runs the number of seeds for each
   */
  public List<Survey> surveys(Experiment experiment, double firstSeed, int runs) {
    List<Survey> surveys = new ArrayList<>();
    for (String value : values) {
      Experiment changed = experiment.with(setting, value).orElseThrow();
      surveys.add(new Survey(changed, firstSeed, runs));
    }
    return surveys;
  }
}
