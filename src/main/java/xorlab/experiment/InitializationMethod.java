package xorlab.experiment;

/** How the weights at iteration 0 are chosen, as the setting {@code start} names it. */
public enum InitializationMethod {
  /** Normally distributed, from the seed. */
  RANDOM,

  /** The notebook's solution of XOR, for two hidden units. */
  BY_HAND,

  ZEROS,

  /** Normally distributed weights of a variance by X. Glorot and Y. Bengio, from the seed. */
  XAVIER,

  /** Normally distributed weights of a variance by K. He and others, from the seed. */
  HE,

  /** Uniformly distributed from -1 to 1, from the seed. */
  UNIFORM,

  /** Normally distributed weights of the standard deviation 0.01, from the seed. */
  SMALL,

  /** Those of the setting {@code weights}. */
  WEIGHTS
}
