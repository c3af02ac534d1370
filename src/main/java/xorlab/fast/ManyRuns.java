package xorlab.fast;

/** Many networks of one plan in training, each from a start of its own. */
public interface ManyRuns {
  /** For {@code rightSince}: at the last iteration some point is wrong. */
  int NEVER = -1;

  /** The fastest there is for that plan. */
  static ManyRuns of(Plan plan) {
    return Corners.fit(plan) ? new CornersRuns(plan) : new OneByOne(plan);
  }

  /**
   * Trains each network from its start, as {@link Training} would.
   *
   * @param parameters the starts, one after another, each in the order of {@code Parameters.flat};
   *     in their places it leaves what training has made of them
   * @param updates how many updates each network makes
   * @param rightSince takes for each network the first iteration from which on, to the last one,
   *     every point was given the right class (1 for a prediction above 0.5); {@link #NEVER} if
   *     some point is wrong at the last
   * @param losses takes the loss of each at the last iteration; not finite where a run has left the
   *     finite numbers
   */
  void train(double[] parameters, int updates, int[] rightSince, double[] losses);
}
