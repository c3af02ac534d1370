package xorlab.numeric;

/** The normal powers of two. */
final class PowersOfTwo {
  /** POWERS[n + 1023] is 2^n, for n from -1022 to 1023. */
  static final double[] POWERS = new double[2047];

  static {
    double power = Double.MIN_NORMAL;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 2;
    }
  }

  private PowersOfTwo() {}
}
