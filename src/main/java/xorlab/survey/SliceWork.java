package xorlab.survey;

/** Some runs in training, a little at a time. */
public sealed interface SliceWork permits PlannedWork, TimelineWork {
  /**
   * Goes on by about so many updates of one network.
   *
   * @return whether all is done
   */
  boolean work(int updates);

  /** About how many updates all runs of the slice take together. */
  double updates();

  /**
   * For each run the first iteration from which on, to the last, every point was given its class;
   * {@link Results#NEVER} if some point is wrong at the last. Complete once all is done.
   */
  int[] rightSince();

  /** The loss of each run at its last iteration; not finite if the run diverged. */
  double[] losses();

  /** The parameters of a run, by its number in the slice, as far as it has come. */
  double[] flat(int run);
}
