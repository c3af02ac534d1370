package xorlab.survey;

import java.util.Arrays;
import xorlab.kernel.BatchTrainer;
import xorlab.kernel.TrainingPlan;

/** Runs of one plan side by side, trained in sections of some iterations. */
final class KernelSlice extends Slice {
  private final BatchTrainer training;
  private final double[] parameters;
  private final int batches;
  private final int[] correctSinceInSection;
  private final boolean[] diverged;
  private int done;

  /**
   * @param starts the initial parameters of each run, one run after another; they are overwritten
   */
  KernelSlice(TrainingPlan plan, double[] starts, int iterations) {
    super(starts.length / plan.network().parameterCount(), iterations);
    training = BatchTrainer.of(plan);
    parameters = starts;
    batches = (plan.X().rows() + plan.batchSize() - 1) / plan.batchSize();
    correctSinceInSection = new int[losses.length];
    diverged = new boolean[losses.length];
  }

  @Override
  public boolean advance(int updates) {
    int rounds = Math.max(1, updates / (correctSince.length * batches));
    int end =
        Math.min(iterations, done + rounds * batches); // a section begins with the first batch
    train(end - done);
    if (done == iterations) {
      markDiverged();
    }
    return done == iterations;
  }

  private void train(int updates) {
    training.train(parameters, updates, correctSinceInSection, losses);
    for (int run = 0; run < correctSince.length; run++) {
      correctSince[run] = mergeSections(correctSince[run], correctSinceInSection[run]);
      diverged[run] |= losses[run] != losses[run];
    }
    done += updates;
  }

  private void markDiverged() {
    for (int run = 0; run < diverged.length; run++) {
      correctSince[run] = diverged[run] ? Results.NEVER : correctSince[run];
      losses[run] = diverged[run] ? Double.NaN : losses[run];
    }
  }

  /**
   * The iteration since which a run is right, after a section. The end of one section is iteration
   * 0 of the next.
   */
  private int mergeSections(int previous, int inSection) {
    boolean continuesPrevious = inSection == 0 && previous != Results.NEVER;
    return inSection == BatchTrainer.NEVER
        ? Results.NEVER
        : continuesPrevious ? previous : done + inSection;
  }

  @Override
  public double[] flat(int run) {
    int size = parameters.length / correctSince.length;
    return Arrays.copyOfRange(parameters, run * size, (run + 1) * size);
  }
}
