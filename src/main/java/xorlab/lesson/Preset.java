package xorlab.lesson;

import xorlab.training.Experiment;
import xorlab.training.Reading;
import xorlab.training.Texts;

/** Experiments to begin with, in the order of a menu. */
public enum Preset {
  NOTEBOOK("The notebook", "Two sigmoid units and an output learn XOR from random weights."),
  BY_HAND(
      "Solved by hand",
      "ReLU weights that a person found: every answer is exact.",
      "start",
      "by-hand"),
  ZEROS(
      "Start from zeros",
      "With all weights 0 the hidden units stay copies of each other, and nothing moves.",
      "start",
      "zeros");

  private final String label;
  private final String explanation;
  private final Texts texts;

  Preset(String label, String explanation, String... namesAndTexts) {
    this.label = label;
    this.explanation = explanation;
    texts = Texts.of(namesAndTexts);
  }

  public String label() {
    return label;
  }

  /** One sentence on what is to be seen. */
  public String explanation() {
    return explanation;
  }

  /** The settings that are not at their default. */
  public Texts texts() {
    Texts copy = new Texts();
    copy.putAll(texts);
    return copy;
  }

  /** The same as it stands in the address: {@code data=circle&layers=4}. */
  public String fragment() {
    StringBuilder fragment = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      fragment.append(i == 0 ? "" : "&").append(texts.name(i)).append('=').append(texts.text(i));
    }
    return fragment.toString();
  }

  public Experiment experiment() {
    return Reading.of(texts).experiment();
  }
}
