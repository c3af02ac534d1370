package xorlab.diagnostics;

import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.words.ExamplesWords;

/** Example experiments, in the order of the menu. */
public enum Preset {
  NOTEBOOK(ExamplesWords.NOTEBOOK, ExamplesWords.NOTEBOOK_SHOWS, ""),
  BY_HAND(ExamplesWords.BY_HAND, ExamplesWords.BY_HAND_SHOWS, "start=by-hand"),
  ZEROS(ExamplesWords.ZEROS, ExamplesWords.ZEROS_SHOWS, "start=zeros"),
  NEURON(ExamplesWords.NEURON, ExamplesWords.NEURON_SHOWS, "layers="),
  PRODUCT(ExamplesWords.PRODUCT, ExamplesWords.PRODUCT_SHOWS, "inputs=x1,x2,x1*x2&layers="),
  AND(ExamplesWords.AND, ExamplesWords.AND_SHOWS, "data=and&layers="),
  RELU(ExamplesWords.RELU, ExamplesWords.RELU_SHOWS, "activation=relu&learning-rate=0.1"),
  DEAD(ExamplesWords.DEAD, ExamplesWords.DEAD_SHOWS, "activation=relu&learning-rate=1"),
  DIVERGENCE(
      ExamplesWords.DIVERGENCE,
      ExamplesWords.DIVERGENCE_SHOWS,
      "output=identity&learning-rate=1&iterations=400&speed=60"),
  BLOBS(
      ExamplesWords.BLOBS,
      ExamplesWords.BLOBS_SHOWS,
      "data=blobs&layers=&learning-rate=0.01&iterations=100"),
  CIRCLE(
      ExamplesWords.CIRCLE,
      ExamplesWords.CIRCLE_SHOWS,
      "data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60"),
  MOONS(
      ExamplesWords.MOONS,
      ExamplesWords.MOONS_SHOWS,
      "data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60"),
  SPIRAL(
      ExamplesWords.SPIRAL,
      ExamplesWords.SPIRAL_SHOWS,
      "data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20"
          + "&iterations=1000&speed=100"),
  OVERFITTING(ExamplesWords.OVERFITTING, ExamplesWords.OVERFITTING_SHOWS, Preset.HALF_OF_A_SPIRAL),
  L2(ExamplesWords.L2, ExamplesWords.L2_SHOWS, Preset.HALF_OF_A_SPIRAL + "&l2=0.1");

  private static final String HALF_OF_A_SPIRAL =
      "data=spiral&noise=10&test=50&layers=8,8&activation=tanh&optimizer=adam&learning-rate=0.02"
          + "&iterations=1000&speed=100";

  private final String label;
  private final String explanation;
  private final String fragment;

  Preset(String label, String explanation, String fragment) {
    this.label = label;
    this.explanation = explanation;
    this.fragment = fragment;
  }

  public String label() {
    return label;
  }

  /** One sentence on what the experiment shows. */
  public String explanation() {
    return explanation;
  }

  /** The settings that differ from their defaults, as in the URL fragment. */
  public String fragment() {
    return fragment;
  }

  /** The same settings, parsed. */
  public SettingTexts texts() {
    SettingTexts texts = new SettingTexts();
    int start = 0;
    while (start < fragment.length()) {
      int equals = fragment.indexOf('=', start);
      int and = fragment.indexOf('&', start);
      int end = and < 0 ? fragment.length() : and;
      texts.put(fragment.substring(start, equals), fragment.substring(equals + 1, end));
      start = end + 1;
    }
    return texts;
  }

  public Experiment experiment() {
    return ParsedExperiment.experiment(texts());
  }
}
