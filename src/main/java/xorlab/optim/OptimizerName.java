package xorlab.optim;

import xorlab.network.NetworkSpec;

/** The optimizers, as the setting {@code optimizer} names them. */
public enum OptimizerName {
  GRADIENT_DESCENT,
  MOMENTUM,
  ADAM;

  /**
   * A new optimizer in its initial state.
   *
   * @param alpha the learning rate
   */
  public Optimizer create(NetworkSpec network, double alpha) {
    return switch (this) {
      case GRADIENT_DESCENT -> new GradientDescent(alpha);
      case MOMENTUM -> new Momentum(network, alpha);
      case ADAM -> new Adam(network, alpha);
    };
  }
}
