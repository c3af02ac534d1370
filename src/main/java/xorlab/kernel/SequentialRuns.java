package xorlab.kernel;

/** Any plan: trains one network after another, and evaluates it after each update. */
final class SequentialRuns implements BatchTrainer {
  private final NetworkTrainer training;
  private final Evaluation evaluation;
  private final int size;

  SequentialRuns(TrainingPlan plan) {
    training = NetworkTrainer.of(plan);
    evaluation = new Evaluation(plan);
    size = plan.network().parameterCount();
  }

  @Override
  public void train(double[] all, int updates, int[] correctSince, double[] losses) {
    for (int n = 0; n < correctSince.length; n++) {
      double[] flat = new double[size];
      System.arraycopy(all, n * size, flat, 0, size);
      training.start(flat);
      evaluation.evaluate(flat, 0);
      int since = evaluation.allCorrect() ? 0 : NEVER;
      boolean isFinite = evaluation.isFinite();
      for (int iteration = 1; iteration <= updates && isFinite; iteration++) {
        training.train(1);
        flat = training.flat();
        evaluation.evaluate(flat, 0);
        isFinite = evaluation.isFinite();
        if (!evaluation.allCorrect()) {
          since = NEVER;
        } else if (since == NEVER) {
          since = iteration;
        }
      }
      correctSince[n] = since;
      double loss = evaluation.loss();
      losses[n] = isFinite && canGoOn() ? loss : Double.NaN;
      System.arraycopy(flat, 0, all, n * size, size);
    }
  }

  /** Whether all is finite after one more update. */
  private boolean canGoOn() {
    training.train(1);
    evaluation.evaluate(training.flat(), 0);
    return evaluation.isFinite();
  }
}
