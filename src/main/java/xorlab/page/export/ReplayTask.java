package xorlab.page.export;

import java.util.function.Consumer;
import xorlab.experiment.Experiment;
import xorlab.words.ShareWords;

/** Trains an experiment up to an iteration and passes the run on. */
final class ReplayTask implements ProgressTask {
  private final ReplayedRun run;
  private final int iteration;
  private final Consumer<ReplayedRun> consumer;

  ReplayTask(Experiment experiment, int iteration, Consumer<ReplayedRun> consumer) {
    this(new ReplayedRun(experiment), iteration, consumer);
  }

  /**
   * @param run is trained, if necessary
   */
  ReplayTask(ReplayedRun run, int iteration, Consumer<ReplayedRun> consumer) {
    this.run = run;
    this.iteration = iteration;
    this.consumer = consumer;
  }

  @Override
  public boolean step() {
    return !run.seek(iteration);
  }

  @Override
  public double done() {
    return (double) run.timeline().iteration() / Math.max(1, iteration);
  }

  @Override
  public String progress() {
    return ShareWords.TRAINING;
  }

  @Override
  public void finish() {
    consumer.accept(run);
  }
}
