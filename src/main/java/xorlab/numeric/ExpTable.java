package xorlab.numeric;

/**
 * The exponentials from which {@link Exp} computes its results.
 *
 * <p>It is an object, so that a loop can read it into a variable once: in JavaScript each use of a
 * static field that an initialiser fills costs a call.
 */
public final class ExpTable {
  /** The only instance. */
  public static final ExpTable TABLE = new ExpTable();

  /** Entries from one whole number to the next. */
  static final int STEPS_PER_UNIT = 128;

  /** The table goes from minus this to this. */
  public static final int MAX_ARGUMENT = 32;

  /** The index of exp(0). */
  static final int CENTRE = MAX_ARGUMENT * STEPS_PER_UNIT;

  /** heads[i] is exp((i - CENTRE) / 128), rounded; the exact value is heads[i] * (1 + tails[i]). */
  final double[] high = new double[2 * CENTRE + 1];

  final double[] low = new double[2 * CENTRE + 1];

  private ExpTable() {
    fill(1, new DoubleDouble(0x1.0202015600446p0, -0x1.3cf3671f50e32p-54)); // exp(1 / 128)
    fill(-1, new DoubleDouble(0x1.fc03fd56aa225p-1, -0x1.a00d03b3359dep-59)); // exp(-1 / 128)
  }

  /** From the centre on in one direction, each entry by a step from the one before. */
  private void fill(int direction, DoubleDouble step) {
    DoubleDouble value = new DoubleDouble(1, 0);
    for (int n = 0; n <= CENTRE; n++) {
      int i = CENTRE + direction * n;
      high[i] = value.high();
      low[i] = value.low() / value.high();
      value = value.times(step);
    }
  }
}
