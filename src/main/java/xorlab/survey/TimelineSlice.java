package xorlab.survey;

import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.network.ForwardPass;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/**
 * Runs of any experiments, one after another, trained as in the lab: with optimizers that have a
 * state, with frozen weights, or each with a data set of its own.
 */
final class TimelineSlice extends Slice {
  /** The experiment of each run. */
  interface ExperimentList {
    Experiment at(int run);
  }

  private final ExperimentList experiments;
  private final double[][] flats;
  private Optional<Timeline> timeline = Optional.empty();
  private int run;

  /**
   * @param experiment of which the runs are variants
   */
  TimelineSlice(ExperimentList runs, int count, Experiment experiment) {
    super(count, experiment.iterations(), experiment.mayStop());
    this.experiments = runs;
    flats = new double[count][];
  }

  @Override
  public boolean advance(int updates) {
    for (int remaining = updates; run < losses.length && remaining > 0; remaining--) {
      if (timeline.isEmpty()) {
        timeline = Optional.of(Timeline.withoutTestLosses(experiments.at(run)));
        updateCorrectSince(timeline.get().state());
      }
      step(timeline.get());
    }
    return run == losses.length;
  }

  private void step(Timeline timeline) {
    int next = timeline.iteration() + 1;
    timeline.seek(next, 1);
    IterationState state = timeline.state();
    if (state.diverged()) {
      correctSince[run] = Results.NEVER;
      losses[run] = Double.NaN;
      finish(state);
    } else {
      updateCorrectSince(state);
      if (timeline.hasStopped()) {
        correctSince[losses.length + run] = state.iteration();
      }
      if (next == iterations || timeline.hasStopped()) {
        losses[run] = state.loss();
        correctSince[run] = correctSince[run] < 0 ? wrongPoints(state) : correctSince[run];
        finish(state);
      }
    }
  }

  private void updateCorrectSince(IterationState state) {
    boolean allRight = state.correct() == state.data().points();
    if (!allRight) {
      correctSince[run] = Results.NEVER;
    } else if (correctSince[run] == Results.NEVER) {
      correctSince[run] = state.iteration();
    }
  }

  private static int wrongPoints(IterationState state) {
    ForwardPass pass = new ForwardPass(state.forwardNetwork(), state.data().X());
    return WrongPoints.encode(pass, state.forwardParameters(), state.data().y());
  }

  private void finish(IterationState state) {
    flats[run] = state.flat();
    timeline = Optional.empty();
    run++;
  }

  @Override
  public double[] flat(int run) {
    return flats[run];
  }
}
