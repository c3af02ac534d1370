package xorlab.numeric;

/**
 * The hyperbolic tangents from which {@link Tanh} computes its results; an object as {@link
 * ExpTable} is.
 */
public final class TanhTable {
  /** The only instance. */
  public static final TanhTable TABLE = new TanhTable();

  /** Entries from one whole number to the next. */
  static final int STEPS_PER_UNIT = 64;

  /** The table goes from minus this to this; beyond it the tangent rounds to 1. */
  static final int MAX_ARGUMENT = 20;

  /** The index of tanh(0). */
  static final int CENTRE = MAX_ARGUMENT * STEPS_PER_UNIT;

  /**
   * heads[i] + tails[i] is tanh((i - CENTRE) / 64). A head has 52 bits: with one to spare, a
   * difference of arguments can be added to it without rounding.
   */
  final double[] high = new double[2 * CENTRE + 1];

  final double[] low = new double[2 * CENTRE + 1];

  private TanhTable() {
    DoubleDouble step =
        new DoubleDouble(0x1.fff5559997df9p-7, -0x1.b57bb5ea29ef0p-61); // tanh(1 / 64)
    DoubleDouble one = new DoubleDouble(1, 0);
    DoubleDouble value = new DoubleDouble(0, 0);
    for (int n = 0; n <= CENTRE; n++) {
      double scaled = 3 * value.high();
      double head = scaled - (scaled - value.high());
      double tail = value.high() - head - -value.low();
      high[CENTRE + n] = head;
      low[CENTRE + n] = tail;
      high[CENTRE - n] = -head;
      low[CENTRE - n] = -tail;
      // tanh(a + b) = (tanh a + tanh b) / (1 + tanh a tanh b)
      value = value.plus(step).dividedBy(one.plus(value.times(step)));
    }
  }
}
