package xorlab.fast;

/** One network on the corners. */
final class CornersTraining implements Training {
  private final CornersRun run;
  private double[] flat = new double[Corners.PARAMETERS];

  CornersTraining(Plan plan) {
    run = new CornersRun(plan);
  }

  @Override
  public void start(double[] flat) {
    this.flat = flat.clone();
  }

  @Override
  public void train(int updates) {
    run.train(flat, 0, updates);
  }

  @Override
  public double[] flat() {
    return flat.clone();
  }

  @Override
  public double loss() {
    return run.lookAt(flat, 0).loss();
  }
}
