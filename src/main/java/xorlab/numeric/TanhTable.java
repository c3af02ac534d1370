package xorlab.numeric;

/**
 * The hyperbolic tangents from which {@link Tanh} computes its results; an object as {@link
 * ExpTable} is.
 */
public final class TanhTable {
  /** The only one. */
  public static final TanhTable TABLE = new TanhTable();

  /** Entries from one whole number to the next. */
  static final int STEPS = 64;

  /** The table goes from minus this to this; beyond it the tangent rounds to 1. */
  static final int LARGEST = 20;

  /** The index of tanh(0). */
  static final int CENTRE = LARGEST * STEPS;

  /**
   * heads[i] + tails[i] is tanh((i - CENTRE) / 64). A head has 52 bits: with one to spare, a
   * difference of arguments can be added to it without rounding.
   */
  final double[] heads = new double[2 * CENTRE + 1];

  final double[] tails = new double[2 * CENTRE + 1];

  private TanhTable() {
    TwiceDouble step =
        new TwiceDouble(0x1.fff5559997df9p-7, -0x1.b57bb5ea29ef0p-61); // tanh(1 / 64)
    TwiceDouble one = new TwiceDouble(1, 0);
    TwiceDouble value = new TwiceDouble(0, 0);
    for (int n = 0; n <= CENTRE; n++) {
      double scaled = 3 * value.high();
      double head = scaled - (scaled - value.high());
      double tail = value.high() - head - -value.low();
      heads[CENTRE + n] = head;
      tails[CENTRE + n] = tail;
      heads[CENTRE - n] = -head;
      tails[CENTRE - n] = -tail;
      // tanh(a + b) = (tanh a + tanh b) / (1 + tanh a tanh b)
      value = value.plus(step).dividedBy(one.plus(value.times(step)));
    }
  }
}
