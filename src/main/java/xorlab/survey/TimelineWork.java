package xorlab.survey;

import java.util.Optional;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Timeline;

/**
 * Runs of any experiments, one after another, trained as in the lab: with optimizers that have a
 * state, with frozen weights, or each with a data set of its own.
 */
final class TimelineWork extends SliceWork {
  /** The experiment of each run. */
  interface Runs {
    Experiment at(int run);
  }

  private final Runs runs;
  private final double[][] flats;
  private Optional<Timeline> timeline = Optional.empty();
  private int run;

  TimelineWork(Runs runs, int count, int iterations) {
    super(count, iterations);
    this.runs = runs;
    flats = new double[count][];
  }

  @Override
  public boolean work(int updates) {
    for (int left = updates; run < rightSince.length && left > 0; left--) {
      if (timeline.isEmpty()) {
        timeline = Optional.of(new Timeline(runs.at(run)));
        look(timeline.get().now());
      }
      step(timeline.get());
    }
    return run == rightSince.length;
  }

  private void step(Timeline timeline) {
    int next = timeline.iteration() + 1;
    timeline.seek(next, 1);
    Moment now = timeline.now();
    if (now.diverged()) {
      rightSince[run] = Results.NEVER;
      losses[run] = Double.NaN;
      finish(now);
    } else {
      look(now);
      if (next == iterations) {
        losses[run] = now.loss();
        finish(now);
      }
    }
  }

  private void look(Moment now) {
    boolean allRight = now.correct() == now.data().points();
    if (!allRight) {
      rightSince[run] = Results.NEVER;
    } else if (rightSince[run] == Results.NEVER) {
      rightSince[run] = now.iteration();
    }
  }

  private void finish(Moment now) {
    flats[run] = now.flat();
    timeline = Optional.empty();
    run++;
  }

  @Override
  public double[] flat(int run) {
    return flats[run];
  }
}
