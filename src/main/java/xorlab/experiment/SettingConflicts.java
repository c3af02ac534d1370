package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.DatasetName;
import xorlab.network.Loss;

/** Describes each conflict between settings, and how it is resolved, in a sentence. */
final class SettingConflicts {
  private final Experiment experiment;
  private final List<String> sentences = new ArrayList<>();

  private SettingConflicts(Experiment experiment) {
    this.experiment = experiment;
  }

  static List<String> of(Experiment experiment) {
    SettingConflicts conflicts = new SettingConflicts(experiment);
    conflicts.points();
    conflicts.start();
    conflicts.frozen();
    conflicts.loss();
    conflicts.batch();
    conflicts.at();
    return conflicts.sentences;
  }

  private void points() {
    if (experiment.lacksPoints()) {
      sentences.add(
          "Your own points are missing. Enter some, such as 0,0,0;1,0,1 (x,y,label and so on)."
              + " Using XOR.");
    }
    reportUnless(Setting.POINTS, Setting.DATA, DatasetName.POINTS);
  }

  private void start() {
    if (experiment.isByHand() && !experiment.isDefault(Setting.LAYERS)) {
      sentences.add(
          "The solution by hand has two hidden units. Ignoring " + quoted(Setting.LAYERS) + ".");
    }
    boolean weights = experiment.get(Setting.START) == InitializationMethod.WEIGHTS;
    if (weights && !experiment.hasFittingWeights()) {
      int numbers = experiment.get(Setting.WEIGHTS).length;
      sentences.add(
          "Weights has "
              + numbers
              + (numbers == 1 ? " number" : " numbers")
              + ", but this network needs "
              + experiment.network().parameterCount()
              + " (W1 b1 W2 b2 and so on, row by row). Using random weights.");
    }
    reportUnless(Setting.WEIGHTS, Setting.START, InitializationMethod.WEIGHTS);
  }

  private void frozen() {
    List<Integer> missing = new ArrayList<>();
    int parameters = experiment.network().parameterCount();
    for (int index : experiment.get(Setting.FROZEN)) {
      if (index >= parameters) {
        missing.add(index);
      }
    }
    if (!missing.isEmpty()) {
      sentences.add(
          "Ignoring Frozen "
              + SettingErrors.shortened(Setting.FROZEN.type().print(missing))
              + ": the weights of this network have the indices 0 to "
              + (parameters - 1)
              + ".");
    }
  }

  private void loss() {
    boolean requested = experiment.wasGiven(Setting.LOSS, Loss.CROSS_ENTROPY);
    if (requested && !experiment.predictsProbability()) {
      sentences.add(
          "Cross-entropy needs predictions between 0 and 1. With "
              + quoted(Setting.OUTPUT)
              + " they may lie outside. Using squared error.");
    }
  }

  private void batch() {
    int points = experiment.data().points();
    if (experiment.get(Setting.BATCH).orElse(points) > points) {
      sentences.add(
          quoted(Setting.BATCH)
              + " is more than there are points. Each update uses all "
              + points
              + ".");
    }
  }

  private void at() {
    if (experiment.get(Setting.AT) > experiment.iterations()) {
      sentences.add(
          "Iteration "
              + experiment.text(Setting.AT)
              + " is beyond the last one. Showing iteration "
              + experiment.iterations()
              + ".");
    }
  }

  private <T> void reportUnless(Setting<?> setting, Setting<T> other, T value) {
    if (!experiment.wasGiven(other, value) && !experiment.isDefault(setting)) {
      sentences.add(
          "Ignoring "
              + SettingLabels.of(setting)
              + ", which needs "
              + SettingLabels.of(other)
              + ": "
              + SettingLabels.word(other.type().print(value))
              + ".");
    }
  }

  /** "Hidden units: 4,3". */
  private String quoted(Setting<?> setting) {
    return SettingLabels.of(setting) + ": " + SettingLabels.word(experiment.text(setting));
  }
}
