package xorlab.kernel;

/**
 * One network in training: bit for bit what {@link xorlab.network.ForwardPass}, {@link
 * xorlab.network.BackwardPass} and gradient descent give, without computing the loss at each
 * iteration.
 */
public interface NetworkTrainer {
  /** The fastest implementation for that plan. */
  static NetworkTrainer of(TrainingPlan plan) {
    return XorKernel.supports(plan) ? new XorTrainer(plan) : new DenseTrainer(plan);
  }

  /** Starts at iteration 0 with these parameters, in the order of {@code Parameters.flat}. */
  void start(double[] flat);

  /** Makes a number of updates. */
  void train(int updates);

  /** The parameters in a copy, in the order of {@code Parameters.flat}. */
  double[] flat();

  /** The loss of the present parameters, over all points. */
  double loss();
}
