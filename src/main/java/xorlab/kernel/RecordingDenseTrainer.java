package xorlab.kernel;

/** By {@link DenseTrainer}, with a forward pass over all points after each update. */
final class RecordingDenseTrainer implements RecordingTrainer {
  private final DenseTrainer training;
  private final DenseForward all;
  private final double[] before;
  private final int points;

  /** Whether an update uses all points: then its forward pass gives the loss too. */
  private final boolean isFullBatch;

  RecordingDenseTrainer(TrainingPlan plan) {
    training = new DenseTrainer(plan);
    points = plan.X().rows();
    isFullBatch = plan.batchSize() == points;
    all = isFullBatch ? training.pass() : new DenseForward(plan, training.parameters(), points);
    before = new double[training.parameters().length];
  }

  @Override
  public int train(double[] flat, int iteration, int updates, double[] losses) {
    training.start(flat, iteration);
    if (isFullBatch) {
      all.run(points);
    }
    int made = 0;
    boolean isFinite = true;
    while (isFinite && made < updates) {
      System.arraycopy(training.parameters(), 0, before, 0, before.length);
      if (isFullBatch) {
        training.update(points);
      } else {
        training.train(1);
      }
      all.run(points);
      isFinite = all.isFinite();
      if (isFinite) {
        made++;
        losses[iteration + made] = all.loss();
      }
    }
    System.arraycopy(isFinite ? training.parameters() : before, 0, flat, 0, before.length);
    return made;
  }
}
