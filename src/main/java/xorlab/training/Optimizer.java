package xorlab.training;

import xorlab.network.BackwardPass;
import xorlab.network.Parameters;

/**
 * How a gradient changes the parameters. It may remember earlier gradients; with the parameters and
 * that memory, training goes on from any iteration to the same bits.
 */
public sealed interface Optimizer permits GradientDescent, Momentum, Adam, Freezing {
  /** One update: changes the parameters by the gradient, and what is remembered with it. */
  void step(Parameters parameters, BackwardPass gradient);

  /** All that is remembered, in a copy: empty if there is nothing. */
  double[] memory();

  /** Remembers what {@link #memory} gave at another time. */
  void remember(double[] memory);

  /** The optimizer that updates whatever is not frozen: this one, or the one inside it. */
  default Optimizer unfrozen() {
    return this;
  }
}
