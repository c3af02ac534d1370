package xorlab.ledger;

import xorlab.network.Activation;
import xorlab.network.Loss;

/**
 * The formulas of activations and losses as templates, operation by operation as the network
 * computes them: z stands for a sum, a for an activation or prediction, y for a label.
 */
final class Formulas {
  private Formulas() {}

  /** {@code f(z)}. */
  static String value(Activation f) {
    return switch (f) {
      case SIGMOID -> "1 / (1 + exp(-z))";
      case TANH -> "tanh(z)";
      case RELU -> "max(0, z)";
      case LEAKY_RELU -> "max(0.01 * z, z)";
      case SOFTPLUS -> "max(0, z) + log1p(exp(-abs(z)))";
      case SINE -> "sin(z)";
      case IDENTITY -> "z";
    };
  }

  /** {@code d f'(z)}, where d is how the loss changes with a; a comparison counts 1 or 0. */
  static String timesSlope(Activation f) {
    return switch (f) {
      case SIGMOID -> "d * (a * (1 - a))";
      case TANH -> "d * (1 - a * a)";
      case RELU -> "d * (z > 0)";
      case LEAKY_RELU -> "d * max(0.01, z > 0)";
      case SOFTPLUS -> "d * (1 / (1 + exp(-z)))";
      case SINE -> "d * cos(z)";
      case IDENTITY -> "d";
    };
  }

  /** The derivative of one point's loss with respect to its prediction. */
  static String slope(Loss loss) {
    return switch (loss) {
      case CROSS_ENTROPY -> "-y / a + (1 - y) / (1 - a)";
      case SQUARED_ERROR -> "2 * (a - y)";
    };
  }
}
