package xorlab.training;

/** Trains an experiment. Iteration k is the state after k updates; 0 is the start. */
interface Trainer {
  int iteration();

  /** The loss of the current parameters, summed over all points. */
  double loss();

  /** The same without the penalty on the weights. */
  double dataLoss();

  /** The loss of the points held back, of which there must be some, without the penalty. */
  double testLoss();

  /** Whether the class of every point to learn is right. */
  boolean isAllRight();

  /** A checkpoint of this iteration, in a copy. */
  Checkpoint checkpoint();

  /** The state of this iteration, in a copy, as one that has not diverged. */
  IterationState state();

  /**
   * Makes at least one update and at most {@code most}. Only the first can lead to numbers that are
   * not finite: then it is the only one.
   *
   * @param losses receives the loss of each iteration at its index
   */
  void train(int most, double[] losses);

  /** Goes to the iteration of a checkpoint. */
  void restore(int iteration, Checkpoint checkpoint);

  /**
   * Whether every parameter and every sum is finite: {@link xorlab.network.ForwardPass#isFinite}.
   */
  boolean isFinite();
}
