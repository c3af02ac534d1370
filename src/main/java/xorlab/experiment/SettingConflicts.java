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
          "data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The"
              + " lab uses xor.");
    }
    reportUnless(Setting.POINTS, Setting.DATA, DatasetName.POINTS);
  }

  private void start() {
    if (experiment.isByHand() && !experiment.isDefault(Setting.LAYERS)) {
      sentences.add(
          "start=by-hand is the notebook's solution for two hidden units, so "
              + quoted(Setting.LAYERS)
              + " is set aside.");
    }
    boolean weights = experiment.get(Setting.START) == InitializationMethod.WEIGHTS;
    if (weights && !experiment.hasFittingWeights()) {
      int numbers = experiment.get(Setting.WEIGHTS).length;
      sentences.add(
          "weights has "
              + numbers
              + (numbers == 1 ? " number" : " numbers")
              + " where this network has "
              + experiment.network().parameterCount()
              + " (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.");
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
          "frozen="
              + SettingErrors.shortened(Setting.FROZEN.type().print(missing))
              + " is set aside, since the weights of this network have the indices 0 to "
              + (parameters - 1)
              + ".");
    }
  }

  private void loss() {
    boolean requested = experiment.wasGiven(Setting.LOSS, Loss.CROSS_ENTROPY);
    if (requested && !experiment.predictsProbability()) {
      sentences.add(
          "loss=cross-entropy takes the logarithm of a probability, and with "
              + quoted(Setting.OUTPUT)
              + " a prediction need not be one: it may lie outside 0 to 1. The lab uses"
              + " squared-error.");
    }
  }

  private void batch() {
    int points = experiment.data().points();
    if (experiment.get(Setting.BATCH).orElse(points) > points) {
      sentences.add(
          quoted(Setting.BATCH)
              + " is more than there are points, so each update looks at all "
              + points
              + ".");
    }
  }

  private void at() {
    if (experiment.get(Setting.AT) > experiment.iterations()) {
      sentences.add(
          quoted(Setting.AT)
              + " is beyond the last iteration, so the lab shows iteration "
              + experiment.iterations()
              + ".");
    }
  }

  private <T> void reportUnless(Setting<?> setting, Setting<T> other, T value) {
    if (!experiment.wasGiven(other, value) && !experiment.isDefault(setting)) {
      sentences.add(
          setting.key()
              + " is used only with "
              + other.key()
              + "="
              + other.type().print(value)
              + ", so it is set aside.");
    }
  }

  /** "layers=4,3". */
  private String quoted(Setting<?> setting) {
    return setting.key() + "=" + experiment.text(setting);
  }
}
