package xorlab.training;

/**
 * All that training needs to continue from an iteration.
 *
 * @param flat the parameters, in the order of {@link xorlab.network.Parameters#flat}
 * @param optimizerState what the optimizer remembers, as {@link xorlab.optim.Optimizer#state} gives
 *     it
 */
record Checkpoint(double[] flat, double[] optimizerState) {
  /** The number of numbers it holds. */
  int size() {
    return flat.length + optimizerState.length;
  }
}
