package xorlab.training;

/**
 * What training needs to continue from an iteration.
 *
 * @param flat the parameters, in the order of {@link xorlab.network.Parameters#flat}
 * @param optimizerState the {@link xorlab.optim.Optimizer#state}, or what a program with mistakes
 *     keeps
 */
record Checkpoint(double[] flat, double[] optimizerState) {
  /** The number of values it holds. */
  int size() {
    return flat.length + optimizerState.length;
  }
}
