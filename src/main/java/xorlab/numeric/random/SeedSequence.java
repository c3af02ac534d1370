package xorlab.numeric.random;

/**
 * NumPy's {@code SeedSequence} of one seed: hashes of the seed, with which a generator starts.
 *
 * <p>The hash is that of M. E. O'Neill, "Developing a seed_seq alternative" (2015). Ints wrap
 * around here as unsigned 32-bit words do there.
 */
final class SeedSequence {
  private static final int POOL_SIZE = 4;
  private static final int INIT_A = 0x43b0d7e5;
  private static final int MULT_A = 0x931e8875;
  private static final int INIT_B = 0x8b51f9dd;
  private static final int MULT_B = 0x58f38ded;
  private static final int MIX_MULT_L = 0xca01f9dd;
  private static final int MIX_MULT_R = 0x4973f715;
  private static final int HALF_WORD = 16;

  private final int[] pool = new int[POOL_SIZE];
  private int hashConstant = INIT_A;

  /**
   * @param seed 32 bits, unsigned
   */
  SeedSequence(int seed) {
    for (int i = 0; i < POOL_SIZE; i++) {
      pool[i] = hash(i == 0 ? seed : 0);
    }
    for (int from = 0; from < POOL_SIZE; from++) {
      for (int to = 0; to < POOL_SIZE; to++) {
        if (from != to) {
          pool[to] = mix(pool[to], hash(pool[from]));
        }
      }
    }
  }

  private int hash(int word) {
    int hash = word ^ hashConstant;
    hashConstant *= MULT_A;
    return fold(hash * hashConstant);
  }

  private static int mix(int a, int b) {
    return fold(MIX_MULT_L * a - MIX_MULT_R * b);
  }

  private static int fold(int word) {
    return word ^ word >>> HALF_WORD;
  }

  /** What {@code generate_state(count, np.uint64)} gives: of each, the lower half is made first. */
  long[] state(int count) {
    long[] state = new long[count];
    int constant = INIT_B;
    for (int i = 0; i < 2 * count; i++) {
      int word = pool[i % POOL_SIZE] ^ constant;
      constant *= MULT_B;
      long hash = fold(word * constant) & 0xffffffffL;
      state[i / 2] |= i % 2 == 0 ? hash : hash << 32;
    }
    return state;
  }
}
