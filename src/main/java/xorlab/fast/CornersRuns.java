package xorlab.fast;

/** Many networks on the corners, one after another: each keeps the processor busy by itself. */
final class CornersRuns implements ManyRuns {
  private final CornersRun run;

  CornersRuns(Plan plan) {
    run = new CornersRun(plan);
  }

  @Override
  public void train(double[] parameters, int updates, int[] rightSince, double[] losses) {
    for (int n = 0; n < rightSince.length; n++) {
      int at = n * Corners.PARAMETERS;
      int lastWrong = run.train(parameters, at, updates);
      Verdict verdict = run.lookAt(parameters, at);
      rightSince[n] = verdict.everyPointIsRight() ? lastWrong + 1 : NEVER;
      losses[n] = verdict.loss();
    }
  }
}
