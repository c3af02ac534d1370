package xorlab.fast;

/** Any plan: one network after another, looked at after each update. */
final class OneByOne implements ManyRuns {
  private final Training training;
  private final Verdict verdict;
  private final int size;

  OneByOne(Plan plan) {
    training = Training.of(plan);
    verdict = new Verdict(plan);
    size = plan.network().parameterCount();
  }

  @Override
  public void train(double[] all, int updates, int[] rightSince, double[] losses) {
    for (int n = 0; n < rightSince.length; n++) {
      double[] flat = new double[size];
      System.arraycopy(all, n * size, flat, 0, size);
      training.start(flat);
      verdict.lookAt(flat, 0);
      int since = verdict.everyPointIsRight() ? 0 : NEVER;
      for (int iteration = 1; iteration <= updates; iteration++) {
        training.train(1);
        flat = training.flat();
        verdict.lookAt(flat, 0);
        if (!verdict.everyPointIsRight()) {
          since = NEVER;
        } else if (since == NEVER) {
          since = iteration;
        }
      }
      rightSince[n] = since;
      losses[n] = verdict.loss();
      System.arraycopy(flat, 0, all, n * size, size);
    }
  }
}
