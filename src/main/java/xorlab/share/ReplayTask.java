package xorlab.share;

import java.util.function.Consumer;
import xorlab.training.Experiment;

/** Trains an experiment up to an iteration, and hands the run on as it stands there. */
final class ReplayTask implements Task {
  private static final int UPDATES_PER_STEP = 500;

  private final Run run;
  private final int iteration;
  private final Consumer<Run> taker;

  ReplayTask(Experiment experiment, int iteration, Consumer<Run> taker) {
    run = new Run(experiment);
    this.iteration = iteration;
    this.taker = taker;
  }

  @Override
  public boolean step() {
    return !run.seek(iteration, UPDATES_PER_STEP);
  }

  @Override
  public double done() {
    return (double) run.timeline().iteration() / Math.max(1, iteration);
  }

  @Override
  public String progress() {
    return "training";
  }

  @Override
  public void finish() {
    taker.accept(run);
  }
}
