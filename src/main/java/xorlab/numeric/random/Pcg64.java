package xorlab.numeric.random;

/**
 * The generator of 64-bit words PCG XSL RR 128/64: M. E. O'Neill, "PCG: A family of simple fast
 * space-efficient statistically good algorithms for random number generation", Harvey Mudd College
 * (2014). It steps a state of 128 bits by {@code state * MULTIPLIER + increment}; each such number
 * is held here as two longs.
 */
final class Pcg64 {
  private static final long MULTIPLIER_HIGH = 2549297995355413924L;
  private static final long MULTIPLIER_LOW = 4865540595714422341L;
  private static final long LOWER_HALF = 0xffffffffL;

  private long high;
  private long low;
  private final long incrementHigh;
  private final long incrementLow;

  /** The generator that NumPy's {@code PCG64(seed)} makes of a seed's hashes. */
  Pcg64(SeedSequence seed) {
    long[] start = seed.state(4);
    incrementHigh = start[2] << 1 | start[3] >>> 63;
    incrementLow = start[3] << 1 | 1;
    step();
    add(start[0], start[1]);
    step();
  }

  /** The next 64 random bits. */
  long next() {
    step();
    return Long.rotateRight(high ^ low, (int) (high >>> 58));
  }

  private void step() {
    long newHigh = high * MULTIPLIER_LOW + low * MULTIPLIER_HIGH;
    high = newHigh + highProduct(low, MULTIPLIER_LOW);
    low *= MULTIPLIER_LOW;
    add(incrementHigh, incrementLow);
  }

  private void add(long otherHigh, long otherLow) {
    low += otherLow;
    long carry = Long.compareUnsigned(low, otherLow) < 0 ? 1 : 0;
    high += otherHigh + carry;
  }

  /** The upper 64 of the 128 bits of a product of unsigned numbers. */
  private static long highProduct(long a, long b) {
    long aLow = a & LOWER_HALF;
    long aHigh = a >>> 32;
    long bLow = b & LOWER_HALF;
    long bHigh = b >>> 32;
    long middle = aHigh * bLow + (aLow * bLow >>> 32);
    long otherMiddle = aLow * bHigh + (middle & LOWER_HALF);
    return aHigh * bHigh + (middle >>> 32) + (otherMiddle >>> 32);
  }
}
