package xorlab.kernel;

/** Trains many networks by one plan, each from its own initial parameters. */
public interface BatchTrainer {
  /** For {@code rightSince}: at the last iteration some point is wrong. */
  int NEVER = -1;

  /** The fastest implementation for that plan. */
  static BatchTrainer of(TrainingPlan plan) {
    return isUnrolled(plan) ? new XorBatchTrainer(plan) : new SequentialRuns(plan);
  }

  /** Whether networks of that plan have a kernel of their own, with every loop unrolled. */
  static boolean isUnrolled(TrainingPlan plan) {
    return XorKernel.supports(plan);
  }

  /**
   * Trains each network from its start, as {@link NetworkTrainer} would.
   *
   * @param parameters the starts, one after another, each in the order of {@code Parameters.flat};
   *     replaced by the trained parameters
   * @param updates the number of updates of each network
   * @param correctSince receives for each network the first iteration from which on, to the last
   *     one, every point was classified correctly; {@link #NEVER} if some point is wrong at the
   *     last
   * @param losses receives the loss of each at the last iteration; NaN for a run that has diverged:
   *     some parameter or sum is not finite at an iteration, or would not be after one more update
   */
  void train(double[] parameters, int updates, int[] correctSince, double[] losses);
}
