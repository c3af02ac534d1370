package xorlab.kernel;

/**
 * Trains one network as {@link NetworkTrainer} does, and records the loss after each update. It
 * makes only updates after which all numbers are certainly finite: what comes after one that it
 * refuses is for the passes to say.
 */
public interface RecordingTrainer {
  /** The fastest implementation for that plan. */
  static RecordingTrainer of(TrainingPlan plan) {
    return XorKernel.supports(plan)
        ? new RecordingXorTrainer(plan)
        : new RecordingDenseTrainer(plan);
  }

  /**
   * Trains parameters in place.
   *
   * @param flat the parameters, in the order of {@code Parameters.flat}
   * @param iteration the number of updates made before, which decides the next batch
   * @param updates how many to make at most
   * @param losses receives the loss over all points after update k at index {@code iteration + k}
   * @return the number of updates made; 0 if it refuses the first
   */
  int train(double[] flat, int iteration, int updates, double[] losses);
}
