package xorlab.training;

import java.util.ArrayList;
import java.util.List;

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
    setAsideUnless(Setting.POINTS, Setting.DATA, "points");
  }

  private void start() {
    if (experiment.isByHand() && !experiment.isStandard(Setting.LAYERS)) {
      sentences.add(
          "start=by-hand is the notebook's solution for two hidden units, so "
              + said(Setting.LAYERS)
              + " is set aside.");
    }
    if (experiment.is(Setting.START, "weights") && !experiment.weightsFit()) {
      sentences.add(
          "weights has "
              + experiment.weights().length
              + (experiment.weights().length == 1 ? " number" : " numbers")
              + " where this network has "
              + experiment.network().parameterCount()
              + " (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.");
    }
    setAsideUnless(Setting.WEIGHTS, Setting.START, "weights");
  }

  private void frozen() {
    List<String> missing = new ArrayList<>();
    int places = experiment.network().parameterCount();
    for (String place : Parts.of(experiment.text(Setting.FROZEN), ',')) {
      if (Parts.number(place) >= places) {
        missing.add(place);
      }
    }
    if (!missing.isEmpty()) {
      sentences.add(
          "frozen="
              + Setting.shortened(String.join(",", missing))
              + " is set aside, since the weights of this network have the places 0 to "
              + (places - 1)
              + ".");
    }
  }

  private void loss() {
    boolean asked = experiment.given(Setting.LOSS).orElse("").equals("cross-entropy");
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
    if (!experiment.is(Setting.BATCH, "all") && experiment.number(Setting.BATCH) > points) {
      sentences.add(
          said(Setting.BATCH)
              + " is more than there are points, so each update looks at all "
              + points
              + ".");
    }
  }

  private void at() {
    if (experiment.number(Setting.AT) > experiment.iterations()) {
      sentences.add(
          said(Setting.AT)
              + " is beyond the last iteration, so the lab shows iteration "
              + experiment.iterations()
              + ".");
    }
  }

  private void setAsideUnless(Setting setting, Setting other, String word) {
    if (!experiment.given(other).orElse("").equals(word) && !experiment.isStandard(setting)) {
      sentences.add(
          setting.label()
              + " is used only with "
              + other.label()
              + "="
              + word
              + ", so it is set aside.");
    }
  }

  /** "layers=4,3". */
  private String said(Setting setting) {
    return setting.label() + "=" + experiment.text(setting);
  }
}
