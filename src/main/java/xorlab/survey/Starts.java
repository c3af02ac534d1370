package xorlab.survey;

import xorlab.numeric.NumpyRandom;

/** Random starts of many seeds. */
final class Starts {
  private Starts() {}

  /**
   * The parameters that {@code np.random.seed(seed)} and randn give, in the order of {@link
   * xorlab.network.Parameters#flat}, which is the order in which they are drawn.
   *
   * @param all takes them, from {@code offset} on
   */
  static void write(double seed, int parameters, double[] all, int offset) {
    NumpyRandom random = new NumpyRandom((long) seed);
    for (int i = 0; i < parameters; i++) {
      all[offset + i] = random.randn();
    }
  }
}
