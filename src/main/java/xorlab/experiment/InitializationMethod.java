package xorlab.experiment;

/** How the weights at iteration 0 are chosen, as the setting {@code start} names it. */
public enum InitializationMethod {
  /** Normally distributed, from the seed. */
  RANDOM,

  /** The notebook's solution of XOR, for two hidden units. */
  BY_HAND,

  ZEROS,

  /** Those of the setting {@code weights}. */
  WEIGHTS
}
