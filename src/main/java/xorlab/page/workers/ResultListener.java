package xorlab.page.workers;

/** Receives the results of a job. */
public interface ResultListener {
  /** Called with the results of each slice, as {@link xorlab.survey.Slice} gives them. */
  void onResult(int slice, int[] correctSince, double[] losses);

  /** Called after the last result. */
  void onFinish();

  /**
   * Called when the job ends before it is done.
   *
   * @param reason a sentence
   */
  void onCancel(String reason);
}
