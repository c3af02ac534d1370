package xorlab.survey;

import java.util.Arrays;
import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.kernel.BatchTrainer;
import xorlab.kernel.TrainingPlan;
import xorlab.network.ForwardPass;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.training.KernelPlan;

/**
 * Runs of one plan, one after another: as many to the end as there is time for, or a section of a
 * long one.
 */
final class KernelSlice extends Slice {
  private final BatchTrainer training;
  private final double[] parameters;
  private final ForwardPass pass;
  private final Parameters trained;
  private final Matrix y;
  private final int size;
  private final int batches;
  private int run;

  /** The iterations of that run so far. */
  private int done;

  private boolean diverged;

  /** The plan of runs that the kernel can train; empty for runs that a rule may stop, too. */
  static Optional<TrainingPlan> plan(Experiment experiment) {
    return experiment.mayStop() ? Optional.empty() : KernelPlan.of(experiment);
  }

  /**
   * @param starts the initial parameters of each run, one run after another; they are overwritten
   */
  KernelSlice(TrainingPlan plan, double[] starts, int iterations) {
    super(starts.length / plan.network().parameterCount(), iterations, false);
    training = BatchTrainer.of(plan);
    parameters = starts;
    pass = new ForwardPass(plan.network(), plan.X());
    trained = new Parameters(plan.network());
    y = plan.y();
    size = plan.network().parameterCount();
    batches = (plan.X().rows() + plan.batchSize() - 1) / plan.batchSize();
  }

  @Override
  public boolean advance(int updates) {
    int whole = Math.min(correctSince.length - run, updates / iterations);
    if (done == 0 && whole > 0) {
      trainToTheEnd(whole);
    } else {
      trainSection(updates);
    }
    return run == correctSince.length;
  }

  private void trainToTheEnd(int runs) {
    int[] since = new int[runs];
    double[] loss = new double[runs];
    train(runs, iterations, since, loss);
    for (int i = 0; i < runs; i++) {
      finish(since[i], loss[i], Double.isNaN(loss[i]));
    }
  }

  /** Trains the current run on; a section begins with the first batch. */
  private void trainSection(int updates) {
    int length = Math.min(iterations - done, Math.max(1, updates / batches) * batches);
    int[] since = new int[1];
    double[] loss = new double[1];
    train(1, length, since, loss);
    diverged |= Double.isNaN(loss[0]);
    int correct = mergeSections(done == 0 ? Results.NEVER : correctSince[run], since[0]);
    correctSince[run] = correct;
    done += length;
    if (done == iterations) {
      finish(correct, loss[0], diverged);
    }
  }

  private void train(int runs, int updates, int[] since, double[] loss) {
    if (runs == correctSince.length) {
      training.train(parameters, updates, since, loss);
      return;
    }
    int from = run * size;
    double[] part = Arrays.copyOfRange(parameters, from, from + runs * size);
    training.train(part, updates, since, loss);
    System.arraycopy(part, 0, parameters, from, part.length);
  }

  private void finish(int since, double loss, boolean diverged) {
    correctSince[run] = diverged ? Results.NEVER : since < 0 ? wrongPoints() : since;
    losses[run] = diverged ? Double.NaN : loss;
    run++;
    done = 0;
    this.diverged = false;
  }

  /** The wrong points of the current run, which has ended. */
  private int wrongPoints() {
    trained.setFlat(flat(run));
    return WrongPoints.encode(pass, trained, y);
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
    return Arrays.copyOfRange(parameters, run * size, (run + 1) * size);
  }
}
