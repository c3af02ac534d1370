package xorlab.survey;

import xorlab.numeric.NumpyRandom;

/** Random starts of many seeds. */
final class Starts {
  /** One for all seeds: to seed it anew is cheaper than to make another. */
  private static final NumpyRandom RANDOM = new NumpyRandom(0);

  private Starts() {}

  /**
   * The parameters that {@code np.random.seed(seed)} and randn give, in the order of {@link
   * xorlab.network.Parameters#flat}, which is the order in which they are drawn.
   *
   * @param all takes them, from {@code offset} on
   */
  static void write(double seed, int parameters, double[] all, int offset) {
    RANDOM.seed((long) seed);
    RANDOM.randn(all, offset, parameters);
  }
}
