package xorlab.optim;

import xorlab.network.BackwardPass;
import xorlab.network.Parameters;

/** Applies another optimizer, but does not change the frozen parameters. */
public final class FrozenParameterOptimizer implements Optimizer {
  private final Optimizer optimizer;
  private final boolean[] frozen;

  /**
   * @param frozen whether each parameter is frozen, in the order of {@link Parameters#flat}
   */
  public FrozenParameterOptimizer(Optimizer optimizer, boolean[] frozen) {
    this.optimizer = optimizer;
    this.frozen = frozen;
  }

  @Override
  public Optimizer unwrapped() {
    return optimizer;
  }

  @Override
  public void step(Parameters parameters, BackwardPass gradient, double alpha) {
    double[] before = parameters.flat();
    optimizer.step(parameters, gradient, alpha);
    double[] after = parameters.flat();
    for (int i = 0; i < after.length; i++) {
      after[i] = frozen[i] ? before[i] : after[i];
    }
    parameters.setFlat(after);
  }

  @Override
  public double[] state() {
    return optimizer.state();
  }

  @Override
  public void restore(double[] state) {
    optimizer.restore(state);
  }
}
