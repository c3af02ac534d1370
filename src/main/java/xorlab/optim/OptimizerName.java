package xorlab.optim;

import xorlab.network.NetworkSpec;

/** The optimizers, as the setting {@code optimizer} names them. */
public enum OptimizerName {
  GRADIENT_DESCENT,
  MOMENTUM,
  ADAM;

  /** A new optimizer in its initial state. */
  public Optimizer create(NetworkSpec network) {
    return switch (this) {
      case GRADIENT_DESCENT -> new GradientDescent();
      case MOMENTUM -> new Momentum(network);
      case ADAM -> new Adam(network);
    };
  }
}
