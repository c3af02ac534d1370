package xorlab.survey;

import xorlab.numeric.random.NumpyRandom;

/** Random initial parameters for many seeds. */
final class RandomStarts {
  /** One generator for all seeds, because seeding it again is cheaper than making another. */
  private static final NumpyRandom RANDOM = new NumpyRandom(0);

  private RandomStarts() {}

  /**
   * Writes the parameters that {@code np.random.seed(seed)} and randn give, in the order of {@link
   * xorlab.network.Parameters#flat}, which is the order in which they are drawn.
   *
   * @param all receives them from {@code offset} on
   */
  static void write(double seed, int parameters, double[] all, int offset) {
    RANDOM.seed((long) seed);
    RANDOM.randn(all, offset, parameters);
  }
}
