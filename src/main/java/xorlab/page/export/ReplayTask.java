package xorlab.page.export;

import java.util.function.Consumer;
import xorlab.experiment.Experiment;

/** Trains an experiment up to an iteration and passes the run on. */
final class ReplayTask implements ProgressTask {
  private static final int UPDATES_PER_STEP = 500;

  private final ReplayedRun run;
  private final int iteration;
  private final Consumer<ReplayedRun> consumer;

  ReplayTask(Experiment experiment, int iteration, Consumer<ReplayedRun> consumer) {
    run = new ReplayedRun(experiment);
    this.iteration = iteration;
    this.consumer = consumer;
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
    consumer.accept(run);
  }
}
