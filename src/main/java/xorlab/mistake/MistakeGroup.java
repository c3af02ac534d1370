package xorlab.mistake;

/** What a mistake is about. */
public enum MistakeGroup {
  /** No mistake: another way to say the same, such as means in place of sums. */
  CONVENTION,
  LOSS,
  OUTPUT_DELTA,
  SIGN,
  HIDDEN_DELTA,
  WRONG_FACTOR,
  TRANSPOSE,
  BIAS,
  UPDATE,
  LEARNING_RATE,
  ACTIVATION,
  LABELS,
  START
}
