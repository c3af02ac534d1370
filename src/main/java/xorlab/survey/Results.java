package xorlab.survey;

import java.util.Arrays;
import xorlab.fast.ManyRuns;

/**
 * What came of the runs of a job, in flat arrays: twelve bytes a run, taken once. Slices may come
 * in any order.
 */
public final class Results {
  /** For {@link #rightSince}: some point is wrong at the last iteration. */
  public static final int NEVER = ManyRuns.NEVER;

  private static final int WAITING = NEVER - 1;

  private final int[] rightSince;
  private final double[] losses;
  private int done;

  public Results(int runs) {
    rightSince = new int[runs];
    losses = new double[runs];
    Arrays.fill(rightSince, WAITING);
  }

  /** Takes the results of the runs from the first one on, once. */
  public void take(int first, int[] since, double[] loss) {
    System.arraycopy(since, 0, rightSince, first, since.length);
    System.arraycopy(loss, 0, losses, first, loss.length);
    done += since.length;
  }

  public int runs() {
    return rightSince.length;
  }

  /** How many runs have their result. */
  public int done() {
    return done;
  }

  public boolean isDone(int run) {
    return rightSince[run] != WAITING;
  }

  /** Whether the loss of a run that is done is not finite. */
  public boolean diverged(int run) {
    return losses[run] - losses[run] != 0;
  }

  /** Whether a run that is done has every point right at its last iteration. */
  public boolean solved(int run) {
    return rightSince[run] >= 0 && !diverged(run);
  }

  /** The iteration from which on every point was right, of a run that has solved it. */
  public int rightSince(int run) {
    return rightSince[run];
  }

  /** The loss at the last iteration. */
  public double loss(int run) {
    return losses[run];
  }

  /** What came of a run. */
  public Outcome outcome(int run) {
    if (!isDone(run)) {
      return new Outcome.Waiting();
    }
    if (diverged(run)) {
      return new Outcome.Diverged();
    }
    return solved(run)
        ? new Outcome.Solved(rightSince[run], losses[run])
        : new Outcome.Unsolved(losses[run]);
  }
}
