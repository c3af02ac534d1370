package xorlab.training;

/** How large a network the settings allow. */
final class Limits {
  static final int MOST_LAYERS = 6;
  static final int WIDEST = 64;

  /** The weights and biases of the largest network, 2-64-64-64-64-64-64-1. */
  static final int MOST_WEIGHTS =
      WIDEST * (Data.INPUTS + 1) + (MOST_LAYERS - 1) * WIDEST * (WIDEST + 1) + (WIDEST + 1);

  private Limits() {}
}
