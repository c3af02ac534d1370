package xorlab.training;

import java.util.ArrayList;
import java.util.List;
import xorlab.network.Loss;

/** A sentence for each setting that makes no sense with the others, and what becomes of it. */
final class Conflicts {
  private final Experiment experiment;
  private final List<String> sentences = new ArrayList<>();

  private Conflicts(Experiment experiment) {
    this.experiment = experiment;
  }

  static List<String> of(Experiment experiment) {
    Conflicts conflicts = new Conflicts(experiment);
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
    setAsideUnless(Setting.POINTS, Setting.DATA, DatasetName.POINTS);
  }

  private void start() {
    if (experiment.isByHand() && !experiment.isStandard(Setting.LAYERS)) {
      sentences.add(
          "start=by-hand is the notebook's solution for two hidden units, so "
              + said(Setting.LAYERS)
              + " is set aside.");
    }
    boolean weights = experiment.get(Setting.START) == InitializationMethod.WEIGHTS;
    if (weights && !experiment.weightsFit()) {
      int numbers = experiment.get(Setting.WEIGHTS).length;
      sentences.add(
          "weights has "
              + numbers
              + (numbers == 1 ? " number" : " numbers")
              + " where this network has "
              + experiment.network().parameterCount()
              + " (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.");
    }
    setAsideUnless(Setting.WEIGHTS, Setting.START, InitializationMethod.WEIGHTS);
  }

  private void frozen() {
    List<Integer> missing = new ArrayList<>();
    int places = experiment.network().parameterCount();
    for (int place : experiment.get(Setting.FROZEN)) {
      if (place >= places) {
        missing.add(place);
      }
    }
    if (!missing.isEmpty()) {
      sentences.add(
          "frozen="
              + Setting.shortened(Setting.FROZEN.kind().print(missing))
              + " is set aside, since the weights of this network have the places 0 to "
              + (places - 1)
              + ".");
    }
  }

  private void loss() {
    boolean asked = experiment.asksFor(Setting.LOSS, Loss.CROSS_ENTROPY);
    if (asked && !experiment.predictsAProbability()) {
      sentences.add(
          "loss=cross-entropy takes the logarithm of a probability, and with "
              + said(Setting.OUTPUT)
              + " a prediction need not be one: it may lie outside 0 to 1. The lab uses"
              + " squared-error.");
    }
  }

  private void batch() {
    int points = experiment.data().points();
    if (experiment.get(Setting.BATCH).orElse(points) > points) {
      sentences.add(
          said(Setting.BATCH)
              + " is more than there are points, so each update looks at all "
              + points
              + ".");
    }
  }

  private void at() {
    if (experiment.get(Setting.AT) > experiment.iterations()) {
      sentences.add(
          said(Setting.AT)
              + " is beyond the last iteration, so the lab shows iteration "
              + experiment.iterations()
              + ".");
    }
  }

  private <T> void setAsideUnless(Setting<?> setting, Setting<T> other, T value) {
    if (!experiment.asksFor(other, value) && !experiment.isStandard(setting)) {
      sentences.add(
          setting.label()
              + " is used only with "
              + other.label()
              + "="
              + other.kind().print(value)
              + ", so it is set aside.");
    }
  }

  /** "layers=4,3". */
  private String said(Setting<?> setting) {
    return setting.label() + "=" + experiment.text(setting);
  }
}
