package xorlab.mistake;

import xorlab.words.MistakesWords;

/** What a mistake is about. */
public enum MistakeGroup {
  /** No mistake: another way to say the same, such as means in place of sums. */
  CONVENTION(MistakesWords.CONVENTION),
  LOSS(MistakesWords.LOSS),
  OUTPUT_DELTA(MistakesWords.OUTPUT_DELTA),
  SIGN(MistakesWords.SIGN),
  HIDDEN_DELTA(MistakesWords.HIDDEN_DELTA),
  WRONG_FACTOR(MistakesWords.WRONG_FACTOR),
  TRANSPOSE(MistakesWords.TRANSPOSE),
  BIAS(MistakesWords.BIAS),
  UPDATE(MistakesWords.UPDATE),
  LEARNING_RATE(MistakesWords.LEARNING_RATE),
  ACTIVATION(MistakesWords.ACTIVATION),
  LABELS(MistakesWords.LABELS),
  START(MistakesWords.START);

  private final String label;

  MistakeGroup(String label) {
    this.label = label;
  }

  /** The name in menus. */
  public String label() {
    return label;
  }
}
