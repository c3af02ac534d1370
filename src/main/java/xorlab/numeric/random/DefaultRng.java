package xorlab.numeric.random;

import xorlab.numeric.Log;

/**
 * The random numbers of NumPy's {@code rng = np.random.default_rng(seed)}, which are not those of
 * {@code np.random.seed(seed)}: for these see {@link NumpyRandom}.
 */
public final class DefaultRng {
  private static final double INVERSE_OF_TAIL = 0.27366123732975827203338247596;
  private static final long LOWER_52_BITS = 0xfffffffffffffL;

  private final Pcg64 bits;

  /**
   * The generator after {@code np.random.default_rng(seed)}.
   *
   * @throws IllegalArgumentException unless the seed is from 0 to {@link NumpyRandom#MAX_SEED};
   *     NumPy takes larger ones too
   */
  public DefaultRng(long seed) {
    bits = new Pcg64(new SeedSequence(Seeds.word(seed, "np.random.default_rng")));
  }

  /** The next number of {@code rng.random()}: 53 random bits, from 0 up to but not 1. */
  public double random() {
    return (bits.next() >>> 11) * 0x1p-53;
  }

  /**
   * The next number of {@code rng.standard_normal()}: normally distributed, of mean 0 and variance
   * 1, by the {@link Ziggurat} method.
   *
   * <p>NumPy takes the logarithm in the tail, which gets one number in 3,900, from the C library.
   * Where that rounds otherwise than {@link Log} does, the last digit differs: with glibc, in 10 of
   * 5,000,000 numbers.
   */
  public double standardNormal() {
    Ziggurat ziggurat = Ziggurat.TABLES;
    while (true) {
      long word = bits.next();
      int layer = (int) word & Ziggurat.LAYERS - 1;
      boolean isNegative = (word & Ziggurat.LAYERS) != 0;
      long step = word >>> 9 & LOWER_52_BITS;
      double size = ziggurat.scale(layer) * step;
      double x = isNegative ? size * -1 : size;
      if (step < ziggurat.inside(layer)) {
        return x;
      }
      if (layer == 0) {
        return tail((step & Ziggurat.LAYERS) != 0);
      }
      if (ziggurat.isBelowDensity(layer, x, random())) {
        return x;
      }
    }
  }

  /** A number beyond {@link Ziggurat#TAIL}, by Marsaglia's method. */
  private double tail(boolean isNegative) {
    double beyond;
    double y;
    do {
      beyond = -INVERSE_OF_TAIL * Log.log(1 - random());
      y = -Log.log(1 - random());
    } while (y + y <= beyond * beyond);
    return isNegative ? -Ziggurat.TAIL - beyond : Ziggurat.TAIL + beyond;
  }
}
