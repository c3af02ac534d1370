package xorlab.page.speed;

/**
 * The random number generator from which all libraries of the comparison make their points and
 * weights: mulberry32, by Tommy Ettinger, in the public domain.
 */
final class Mulberry32 {
  private int state;

  Mulberry32(int seed) {
    state = seed;
  }

  /** The next number: a multiple of 2^-32 in [0, 1). */
  double next() {
    state += 0x6D2B79F5;
    int t = (state ^ state >>> 15) * (1 | state);
    t = t + (t ^ t >>> 7) * (61 | t) ^ t;
    return ((t ^ t >>> 14) & 0xFFFFFFFFL) / 0x1p32;
  }
}
