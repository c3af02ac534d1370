package xorlab.optim;

import xorlab.network.BackwardPass;
import xorlab.network.Parameters;

/**
 * How a gradient changes the parameters. It may remember earlier gradients; from the parameters and
 * that memory, training continues with the same bits.
 */
public sealed interface Optimizer
    permits GradientDescent, Momentum, Adam, FrozenParameterOptimizer {
  /** One update: changes the parameters, and what is remembered, by the gradient. */
  void step(Parameters parameters, BackwardPass gradient);

  /** All that is remembered, in a copy: empty if there is nothing. */
  double[] state();

  /** Restores what {@link #state} gave. */
  void restore(double[] state);

  /** The optimizer without freezing: this one, or the one inside it. */
  default Optimizer unwrapped() {
    return this;
  }
}
