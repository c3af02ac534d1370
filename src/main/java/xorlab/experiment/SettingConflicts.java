package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.DatasetName;
import xorlab.network.Inputs;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.words.ProblemsWords;

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
    conflicts.test();
    conflicts.start();
    conflicts.frozen();
    conflicts.activation();
    conflicts.loss();
    conflicts.batch();
    conflicts.stop();
    conflicts.mistake();
    conflicts.at();
    return conflicts.sentences;
  }

  private void points() {
    if (experiment.lacksPoints()) {
      sentences.add(ProblemsWords.POINTS_MISSING);
    }
    reportUnless(Setting.FUNCTION, Setting.DATA, DatasetName.FUNCTION);
    reportUnless(Setting.POINTS, Setting.DATA, DatasetName.POINTS);
    reportUnless(Setting.SCALE, Setting.DATA, DatasetName.POINTS);
    if (experiment.get(Setting.DATA) == DatasetName.POINTS) {
      reportOfOwnPoints(Setting.COUNT);
      reportOfOwnPoints(Setting.NOISE);
    }
  }

  private void test() {
    if (experiment.get(Setting.TEST) > 0 && !experiment.hasTest()) {
      sentences.add(ProblemsWords.noTestPoint(experiment.data().points(), quoted(Setting.TEST)));
    }
  }

  private void start() {
    if (experiment.isByHand()) {
      byHand(experiment.network());
    }
    boolean weights = experiment.get(Setting.START) == InitializationMethod.WEIGHTS;
    if (weights && !experiment.hasFittingWeights()) {
      int given = experiment.get(Setting.WEIGHTS).length;
      int needed = experiment.network().parameterCount();
      sentences.add(ProblemsWords.weightsDoNotFit(given, needed));
    }
    reportUnless(Setting.WEIGHTS, Setting.START, InitializationMethod.WEIGHTS);
  }

  private void byHand(NetworkSpec network) {
    if (!experiment.isDefault(Setting.LAYERS)) {
      String layers = quoted(Setting.LAYERS);
      sentences.add(
          network.lastLayer() > 1
              ? ProblemsWords.byHandHasTwoUnits(layers)
              : ProblemsWords.byHandNeedsNoLayer(layers));
    }
    if (!network.inputs().sameAs(new Inputs(experiment.get(Setting.INPUTS)))) {
      sentences.add(ProblemsWords.byHandNeedsCoordinates(quoted(Setting.INPUTS)));
    }
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
      String indices = SettingErrors.shortened(Setting.FROZEN.type().print(missing));
      sentences.add(ProblemsWords.frozenBeyondLast(indices, parameters - 1));
    }
  }

  private void activation() {
    int given = experiment.given().getOrDefault(Setting.ACTIVATION).size();
    int used = experiment.get(Setting.ACTIVATION).size();
    int layers = experiment.network().lastLayer() - 1;
    if (given != used) {
      String word = SettingLabels.word(experiment.text(Setting.ACTIVATION));
      sentences.add(
          layers > 0
              ? ProblemsWords.activationsDoNotFit(given, layers, word)
              : ProblemsWords.activationsWithoutLayers(given));
    }
  }

  private void loss() {
    boolean requested = experiment.wasGiven(Setting.LOSS, Loss.CROSS_ENTROPY);
    if (requested && !experiment.predictsProbability()) {
      sentences.add(ProblemsWords.noProbability(quoted(Setting.OUTPUT)));
    }
  }

  private void batch() {
    int points = experiment.data().points();
    if (experiment.get(Setting.BATCH).orElse(points) > points) {
      sentences.add(ProblemsWords.batchTooLarge(quoted(Setting.BATCH), points));
    }
    if (experiment.get(Setting.SHUFFLE) && !experiment.isShuffled()) {
      sentences.add(ProblemsWords.NOTHING_TO_SHUFFLE);
    }
  }

  private void stop() {
    SettingValues given = experiment.given();
    if (ExperimentFactory.needsTest(given) && !experiment.hasTest()) {
      String rule =
          quoted(Setting.STOP, Setting.STOP.type().print(given.getOrDefault(Setting.STOP)));
      sentences.add(ProblemsWords.needsOther(rule, SettingLabels.of(Setting.TEST)));
    }
  }

  private void mistake() {
    String message = MistakeRules.installed().message(experiment);
    if (!message.isEmpty()) {
      sentences.add(message);
    }
  }

  private void at() {
    if (experiment.get(Setting.AT) > experiment.iterations()) {
      sentences.add(
          ProblemsWords.atBeyondLast(experiment.text(Setting.AT), experiment.iterations()));
    }
  }

  private void reportOfOwnPoints(Setting<?> setting) {
    if (!experiment.isDefault(setting)) {
      sentences.add(ProblemsWords.ownPointsStay(SettingLabels.of(setting)));
    }
  }

  private <T> void reportUnless(Setting<?> setting, Setting<T> other, T value) {
    if (!experiment.wasGiven(other, value) && !experiment.isDefault(setting)) {
      String needed = quoted(other, other.type().print(value));
      sentences.add(ProblemsWords.needsOther(SettingLabels.of(setting), needed));
    }
  }

  /** "Hidden units: 4,3". */
  private String quoted(Setting<?> setting) {
    return quoted(setting, experiment.text(setting));
  }

  private static String quoted(Setting<?> setting, String text) {
    return ProblemsWords.labelAndValue(SettingLabels.of(setting), SettingLabels.word(text));
  }
}
