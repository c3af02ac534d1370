package xorlab.diagnostics;

import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;

/** Example experiments, in the order of the menu. */
public enum Preset {
  NOTEBOOK("The notebook", "Two sigmoid units and an output learn XOR from random weights.", ""),
  BY_HAND("Solved by hand", "ReLU weights found by hand: every answer is exact.", "start=by-hand"),
  ZEROS(
      "All zeros",
      "The hidden units start equal and stay equal, and nothing changes.",
      "start=zeros"),
  NEURON(
      "One neuron on XOR",
      "No straight line separates the classes: a single neuron gets at most 3 of 4 correct.",
      "layers="),
  AND("One neuron on AND", "Here a straight line is enough.", "data=and&layers="),
  RELU(
      "XOR with ReLU",
      "Two ReLUs learn XOR from this seed; from others, units die or the run gets stuck.",
      "activation=relu&learning-rate=0.1"),
  DEAD(
      "Dead ReLUs",
      "With a learning rate of 1, both units are 0 everywhere after two updates, and stay 0.",
      "activation=relu&learning-rate=1"),
  DIVERGENCE(
      "Divergence",
      "The output has no bounds, and the learning rate is 1: each update overshoots further.",
      "output=identity&learning-rate=1&iterations=400&speed=60"),
  BLOBS(
      "Two blobs",
      "Two clusters of points that a single neuron can separate.",
      "data=blobs&layers=&learning-rate=0.01&iterations=100"),
  CIRCLE(
      "Circle",
      "Four tanh units combine their lines into a ring around the disc.",
      "data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60"),
  MOONS(
      "Moons",
      "Four tanh units find a boundary between two half circles.",
      "data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60"),
  SPIRAL(
      "Spiral",
      "Two layers of sine units, Adam and batches of 20 points separate two spiral arms.",
      "data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20"
          + "&iterations=1000&speed=100");

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
