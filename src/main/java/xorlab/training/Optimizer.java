package xorlab.training;

import xorlab.network.BackwardPass;
import xorlab.network.Parameters;

/**
 * How a gradient changes the parameters. It may remember earlier gradients; from the parameters and
 * that memory, training continues with the same bits.
 */
public sealed interface Optimizer permits GradientDescent, Momentum, Adam, Freezing {
  /** One update: changes the parameters, and what is remembered, by the gradient. */
  void step(Parameters parameters, BackwardPass gradient);

  /** All that is remembered, in a copy: empty if there is nothing. */
  double[] memory();

  /** Restores what {@link #memory} gave. */
  void remember(double[] memory);

  /** The optimizer without freezing: this one, or the one inside it. */
  default Optimizer unfrozen() {
    return this;
  }
}
