package xorlab.survey;

import java.util.Arrays;

/** Runs of a slice in training, a few updates at a time. */
public abstract sealed class Slice permits KernelSlice, TimelineSlice {
  final int iterations;
  final int[] correctSince;
  final double[] losses;

  /**
   * @param mayStop whether a rule may stop the runs before their last iteration
   */
  Slice(int runs, int iterations, boolean mayStop) {
    this.iterations = iterations;
    correctSince = new int[mayStop ? 2 * runs : runs];
    Arrays.fill(correctSince, Results.NEVER);
    losses = new double[runs];
  }

  /**
   * Trains on.
   *
   * @param updates about how many updates of one network to make
   * @return whether all runs have ended
   */
  public abstract boolean advance(int updates);

  /** About how many updates all runs of the slice take together. */
  public double updates() {
    return (double) iterations * losses.length;
  }

  /**
   * For each run the first iteration from which on, to the last, every point is classified right.
   * If some point is wrong at the last it is below 0: {@link WrongPoints}, or {@link Results#NEVER}
   * if the run diverged. Complete once all runs have ended.
   *
   * <p>If a rule may stop the runs, there follows for each the iteration at which it was stopped;
   * {@link Results#NEVER} if it was not.
   */
  public int[] correctSince() {
    return correctSince;
  }

  /** The loss of each run at its last iteration; NaN if the run diverged. */
  public double[] losses() {
    return losses;
  }

  /**
   * The parameters of a run after its latest update, in the order of {@link
   * xorlab.network.Parameters#flat}.
   *
   * @param run its index in the slice
   */
  public abstract double[] flat(int run);
}
