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
      for (int iteration = 1; iteration <= updates; iteration++) {
        training.train(1);
        flat = training.flat();
        evaluation.evaluate(flat, 0);
        if (!evaluation.allCorrect()) {
          since = NEVER;
        } else if (since == NEVER) {
          since = iteration;
        }
      }
      correctSince[n] = since;
      losses[n] = evaluation.loss();
      System.arraycopy(flat, 0, all, n * size, size);
    }
  }
}
