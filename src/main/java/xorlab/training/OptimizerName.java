package xorlab.training;

import xorlab.network.Network;

/** The optimizers, as the setting {@code optimizer} names them. */
public enum OptimizerName {
  GRADIENT_DESCENT,
  MOMENTUM,
  ADAM;

  /**
   * A new optimizer, which remembers nothing yet.
   *
   * @param alpha the learning rate
   */
  Optimizer begin(Network network, double alpha) {
    return switch (this) {
      case GRADIENT_DESCENT -> new GradientDescent(alpha);
      case MOMENTUM -> new Momentum(network, alpha);
      case ADAM -> new Adam(network, alpha);
    };
  }
}
