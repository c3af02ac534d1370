package xorlab.kernel;

/** By {@link XorKernel}, as far as its sums are in the table. */
final class RecordingXorTrainer implements RecordingTrainer {
  private final XorKernel corners;
  private final double[] before = new double[XorKernel.PARAMETERS];

  RecordingXorTrainer(TrainingPlan plan) {
    corners = new XorKernel(plan);
  }

  @Override
  public int train(double[] flat, int iteration, int updates, double[] losses) {
    if (!XorKernel.isWithinProvenRange(flat, 0)) {
      return 0;
    }
    System.arraycopy(flat, 0, before, 0, before.length);
    losses[iteration + updates] = Double.NaN;
    int made = corners.train(flat, 0, updates, losses, iteration);
    boolean isProven = XorKernel.isWithinProvenRange(flat, 0);
    if (isProven && !Double.isNaN(losses[iteration + updates])) {
      return updates;
    }
    // The last update led out of the table: go up to the one before it.
    System.arraycopy(before, 0, flat, 0, before.length);
    return isProven && made > 1 ? train(flat, iteration, made - 1, losses) : 0;
  }
}
