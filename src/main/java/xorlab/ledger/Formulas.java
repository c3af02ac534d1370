package xorlab.ledger;

import xorlab.network.Loss;

/**
 * Formulas as templates, operation by operation as the network computes them: z denotes a sum, a an
 * activation or prediction, y a label, d the derivative of the loss with respect to a; * multiplies
 * value by value, and a comparison counts 1 or 0. Those of the activations are in {@link
 * xorlab.network.Activation#formula}.
 */
final class Formulas {
  private Formulas() {}

  /** The derivative of one point's loss with respect to its prediction. */
  static String slope(Loss loss) {
    return switch (loss) {
      case CROSS_ENTROPY -> "-y / a + (1 - y) / (1 - a)";
      case SQUARED_ERROR -> "2 * (a - y)";
    };
  }
}
