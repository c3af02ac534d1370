package xorlab.training;

import java.util.Arrays;

/**
 * All that training needs to go on from an iteration.
 *
 * @param flat the parameters, in the order of {@link xorlab.network.Parameters#flat}
 * @param memory what the optimizer remembers, as {@link Optimizer#memory} gives it
 */
record State(double[] flat, double[] memory) {
  /**
   * The state that {@link #numbers} gave.
   *
   * @param parameters how many of the numbers are parameters
   */
  static State of(double[] numbers, int parameters) {
    return new State(
        Arrays.copyOf(numbers, parameters),
        Arrays.copyOfRange(numbers, parameters, numbers.length));
  }

  /** The parameters and then the memory. */
  double[] numbers() {
    double[] numbers = Arrays.copyOf(flat, size());
    System.arraycopy(memory, 0, numbers, flat.length, memory.length);
    return numbers;
  }

  /** How many numbers it holds. */
  int size() {
    return flat.length + memory.length;
  }
}
