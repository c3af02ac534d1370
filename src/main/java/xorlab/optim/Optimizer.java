package xorlab.optim;

import xorlab.network.BackwardPass;
import xorlab.network.Parameters;

/**
 * How a gradient changes the parameters. It may have a state, made from earlier gradients; from the
 * parameters and that state, training continues with the same bits.
 */
public sealed interface Optimizer
    permits GradientDescent, Momentum, Adam, FrozenParameterOptimizer {
  /**
   * One update: changes the parameters and the state by the gradient.
   *
   * @param alpha the learning rate
   */
  void step(Parameters parameters, BackwardPass gradient, double alpha);

  /** A copy of the state; empty if there is none. */
  double[] state();

  /** Restores a {@link #state}. */
  void restore(double[] state);

  /** The optimizer without freezing: this one, or the one inside it. */
  default Optimizer unwrapped() {
    return this;
  }
}
