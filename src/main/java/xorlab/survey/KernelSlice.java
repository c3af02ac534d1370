package xorlab.survey;

import java.util.Arrays;
import xorlab.kernel.BatchTrainer;
import xorlab.kernel.TrainingPlan;

/** Runs of one plan side by side, trained in sections of some iterations. */
final class KernelSlice extends Slice {
  private final BatchTrainer training;
  private final double[] parameters;
  private final int batches;
  private final int[] rightInLeg;
  private final boolean checksEveryLoss;
  private final boolean[] left;
  private int done;

  /**
   * @param starts the initial parameters of each run, one run after another; they are overwritten
   * @param watched whether to check the loss after each update, because a run whose loss was
   *     infinite has diverged even if it becomes finite again; only for batches of all points
   */
  KernelSlice(TrainingPlan plan, double[] starts, int iterations, boolean watched) {
    super(starts.length / plan.network().parameterCount(), iterations);
    training = BatchTrainer.of(plan);
    this.checksEveryLoss = watched;
    parameters = starts;
    batches = (plan.X().rows() + plan.batchSize() - 1) / plan.batchSize();
    rightInLeg = new int[losses.length];
    left = new boolean[losses.length];
  }

  @Override
  public boolean advance(int updates) {
    int rounds = Math.max(1, updates / (correctSince.length * batches));
    int end =
        Math.min(iterations, done + rounds * batches); // a section begins with the first batch
    while (done < end) {
      train(checksEveryLoss ? 1 : end - done);
    }
    if (done == iterations) {
      markDiverged();
    }
    return done == iterations;
  }

  private void train(int leg) {
    training.train(parameters, leg, rightInLeg, losses);
    for (int run = 0; run < correctSince.length; run++) {
      correctSince[run] = mergeLegs(correctSince[run], rightInLeg[run]);
      left[run] |= losses[run] - losses[run] != 0;
    }
    done += leg;
  }

  /** Marks diverged runs: a parameter that is not finite stays so, even if the loss is finite. */
  private void markDiverged() {
    int size = parameters.length / correctSince.length;
    for (int i = 0; i < parameters.length; i++) {
      left[i / size] |= parameters[i] - parameters[i] != 0;
    }
    for (int run = 0; run < left.length; run++) {
      correctSince[run] = left[run] ? Results.NEVER : correctSince[run];
      losses[run] = left[run] ? Double.NaN : losses[run];
    }
  }

  /**
   * The iteration since which a run is right, after a section. The end of one section is iteration
   * 0 of the next.
   */
  private int mergeLegs(int before, int inLeg) {
    boolean continuesPrevious = inLeg == 0 && before != Results.NEVER;
    return inLeg == BatchTrainer.NEVER ? Results.NEVER : continuesPrevious ? before : done + inLeg;
  }

  @Override
  public double[] flat(int run) {
    int size = parameters.length / correctSince.length;
    return Arrays.copyOfRange(parameters, run * size, (run + 1) * size);
  }
}
