package xorlab.numeric.random;

import xorlab.numeric.Log;
import xorlab.numeric.Matrix;

/**
 * The random numbers of NumPy's legacy generator: what {@code np.random.seed(seed)} starts.
 *
 * <p>The generator is MT19937, M. Matsumoto and T. Nishimura, "Mersenne Twister: a
 * 623-dimensionally equidistributed uniform pseudorandom number generator", ACM TOMACS 8 (1998),
 * seeded by their {@code init_genrand} of 2002. Ints wrap around here as C's 32-bit words do there.
 */
public final class NumpyRandom {
  /** The largest seed: 2^32 - 1. */
  public static final double MAX_SEED = 4294967295.0;

  private static final int SIZE = 624;
  private static final int MIDDLE = 397;

  /** The number of words that are seeded at a time. */
  private static final int SEEDING_STRIDE = 32;

  private final int[] state = new int[SIZE];
  private int position;

  /** The words of the state from here on are not seeded yet. */
  private int seeded;

  /** The second of the last pair of normal numbers, while {@link #hasSpare}. */
  private double spare;

  private boolean hasSpare;

  /**
   * The generator after {@code np.random.seed(seed)}.
   *
   * @throws IllegalArgumentException unless the seed is from 0 to {@link #MAX_SEED}
   */
  public NumpyRandom(long seed) {
    seed(seed);
  }

  /**
   * Restarts the generator as {@code np.random.seed(seed)} does. For many seeds this is cheaper
   * than a new generator for each.
   *
   * @throws IllegalArgumentException unless the seed is from 0 to {@link #MAX_SEED}
   */
  public void seed(long seed) {
    state[0] = Seeds.word(seed, "np.random.seed");
    seeded = 1;
    position = 0;
    hasSpare = false;
  }

  /**
   * Each word of the first state is made from the one before it, but not before it is needed: the
   * few numbers that start a network need two thirds of them.
   */
  private void seedUpTo(int end) {
    int[] state = this.state;
    int word = state[seeded - 1];
    for (int i = seeded; i < end; i++) {
      word = 1812433253 * (word ^ word >>> 30) + i;
      state[i] = word;
    }
    seeded = end;
  }

  /** The next number of {@code np.random.random()}: 53 random bits, from 0 up to but not 1. */
  public double random() {
    int upper = nextBits() >>> 5;
    int lower = nextBits() >>> 6;
    return (upper * 0x1p26 + lower) / 0x1p53;
  }

  /**
   * The next number of {@code np.random.randn()}: normally distributed, of mean 0 and variance 1,
   * by G. Marsaglia's polar method, which makes two at a time.
   *
   * <p>NumPy takes the logarithm in it from the C library. Where that rounds otherwise than {@link
   * Log} does, which with glibc touches one number in some 2,000, the last digit differs.
   */
  public double randn() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    double x;
    double y;
    double r2;
    do {
      x = random() * 2 - 1;
      y = random() * 2 - 1;
      r2 = x * x + y * y;
    } while (r2 >= 1 || r2 == 0);
    double factor = Math.sqrt(-2 * Log.log(r2) / r2);
    spare = factor * x;
    hasSpare = true;
    return factor * y;
  }

  /** A matrix of {@link #randn()}, filled row by row as {@code np.random.randn(rows, columns)}. */
  public Matrix randn(int rows, int columns) {
    Matrix matrix = new Matrix(rows, columns);
    randn(matrix.values(), 0, rows * columns);
    return matrix;
  }

  /** Fills a part of an array with the next results of {@link #randn()}, in their order. */
  public void randn(double[] into, int start, int count) {
    for (int i = start; i < start + count; i++) {
      into[i] = randn();
    }
  }

  /**
   * The next {@code np.random.permutation(n)}: the numbers from 0 to n - 1, shuffled from the last
   * to the second, each with one that is not behind it (R. Durstenfeld, "Algorithm 235: Random
   * permutation", CACM 7, 1964).
   */
  public int[] permutation(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    for (int i = n - 1; i > 0; i--) {
      int j = upTo(i);
      int moved = order[i];
      order[i] = order[j];
      order[j] = moved;
    }
    return order;
  }

  /**
   * A number from 0 to max, above 0: as many bits as max has, drawn until they are not above it.
   */
  private int upTo(int max) {
    int mask = -1 >>> Integer.numberOfLeadingZeros(max);
    int drawn = nextBits() & mask;
    while (drawn > max) {
      drawn = nextBits() & mask;
    }
    return drawn;
  }

  /**
   * MT19937 renews all of its words before it returns the first of them. Renewing each word just
   * before it is returned gives the same words, since none depends on a later new one, and the few
   * numbers that initialise a network take a fraction of the time.
   */
  private int nextBits() {
    int bits = twisted(position);
    position = position + 1 == SIZE ? 0 : position + 1;
    bits ^= bits >>> 11;
    bits ^= bits << 7 & 0x9d2c5680;
    bits ^= bits << 15 & 0xefc60000;
    return bits ^ bits >>> 18;
  }

  private int twisted(int i) {
    int next = i + 1 < SIZE ? i + 1 : 0;
    int middle = i + MIDDLE < SIZE ? i + MIDDLE : i + MIDDLE - SIZE;
    if (seeded <= i + MIDDLE && seeded < SIZE) {
      seedUpTo(Math.min(SIZE, i + MIDDLE + SEEDING_STRIDE));
    }
    int mixed = state[i] & 0x80000000 | state[next] & 0x7fffffff;
    int matrix = (mixed & 1) == 0 ? 0 : 0x9908b0df;
    state[i] = state[middle] ^ mixed >>> 1 ^ matrix;
    return state[i];
  }
}
