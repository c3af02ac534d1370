package xorlab.numeric.random;

import xorlab.numeric.Decimals;

/** The seeds that the generators take. */
final class Seeds {
  private Seeds() {}

  /**
   * A seed as a word of 32 bits, unsigned.
   *
   * @param call the function of NumPy that takes it
   * @throws IllegalArgumentException unless it is from 0 to {@link NumpyRandom#MAX_SEED}
   */
  static int word(long seed, String call) {
    if (seed < 0 || seed > (long) NumpyRandom.MAX_SEED) {
      throw new IllegalArgumentException(
          "A seed is a whole number from 0 to "
              + Decimals.plain(NumpyRandom.MAX_SEED)
              + ", as in "
              + call
              + ", not "
              + Decimals.plain(seed)
              + ".");
    }
    return (int) seed;
  }
}
