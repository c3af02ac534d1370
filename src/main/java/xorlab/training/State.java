package xorlab.training;

/**
 * All that training needs to continue from an iteration.
 *
 * @param flat the parameters, in the order of {@link xorlab.network.Parameters#flat}
 * @param memory what the optimizer remembers, as {@link Optimizer#memory} gives it
 */
record State(double[] flat, double[] memory) {
  /** The number of numbers it holds. */
  int size() {
    return flat.length + memory.length;
  }
}
