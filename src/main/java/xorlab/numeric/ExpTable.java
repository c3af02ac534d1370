package xorlab.numeric;

/** The powers of two that {@link Exp} puts its results together from, computed once. */
final class ExpTable {
  static final int STEP_BITS = 7;

  /** Entries from one power of two to the next. */
  static final int STEPS = 1 << STEP_BITS;

  /** ROOTS[i] is 2^(i / 128), rounded; the exact value is ROOTS[i] * (1 + TAILS[i]). */
  static final double[] ROOTS = new double[STEPS];

  static final double[] TAILS = new double[STEPS];

  /** POWERS[n + 1023] is 2^n, for n from -1022 to 1023. */
  static final double[] POWERS = new double[2047];

  static {
    TwiceDouble step = new TwiceDouble(2, 0);
    for (int n = 0; n < STEP_BITS; n++) {
      step = step.squareRoot();
    }
    TwiceDouble root = new TwiceDouble(1, 0);
    for (int i = 0; i < STEPS; i++) {
      ROOTS[i] = root.high();
      TAILS[i] = root.low() / root.high();
      root = root.times(step);
    }
    double power = Double.MIN_NORMAL;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 2;
    }
  }

  private ExpTable() {}
}
