package xorlab.survey;

import java.util.Arrays;
import xorlab.kernel.BatchTrainer;

/**
 * The outcomes of the runs of a job in flat arrays, twelve bytes per run, or sixteen if a rule may
 * stop them; each set once. Slices may be added in any order.
 */
public final class Results {
  /**
   * The value of {@link Slice#correctSince} of a run that diverged; those below tell what is wrong.
   */
  public static final int NEVER = BatchTrainer.NEVER;

  private static final int WAITING = Integer.MIN_VALUE;

  private final int[] correctSince;
  private final double[] losses;

  /**
   * The iterations at which runs were stopped by a rule; no elements as long as no rule is known.
   */
  private int[] stoppedAt = {};

  private int done;

  public Results(int runs) {
    correctSince = new int[runs];
    losses = new double[runs];
    Arrays.fill(correctSince, WAITING);
  }

  /**
   * Sets the results of consecutive runs.
   *
   * @param first the index of the first of them
   * @param since as {@link Slice#correctSince} gives it
   * @param loss of each at its last iteration
   */
  public void add(int first, int[] since, double[] loss) {
    int runs = loss.length;
    System.arraycopy(since, 0, correctSince, first, runs);
    System.arraycopy(loss, 0, losses, first, runs);
    done += runs;
    if (since.length > runs) {
      if (stoppedAt.length == 0) {
        stoppedAt = new int[runs()];
      }
      System.arraycopy(since, runs, stoppedAt, first, runs);
    }
  }

  public int runs() {
    return correctSince.length;
  }

  /** The number of runs with a result. */
  public int done() {
    return done;
  }

  public boolean isDone(int run) {
    return correctSince[run] != WAITING;
  }

  /** Whether a trained run has diverged: its loss is NaN. */
  public boolean diverged(int run) {
    return Double.isNaN(losses[run]);
  }

  /** Whether a trained run classifies every point right at its last iteration. */
  public boolean solved(int run) {
    return correctSince[run] >= 0 && !diverged(run);
  }

  /** The iteration from which every point is right, for a run that is solved. */
  public int correctSince(int run) {
    return correctSince[run];
  }

  /** The iteration at which a rule has stopped a trained run; {@link #NEVER} if none has. */
  public int stoppedAt(int run) {
    return stoppedAt.length == 0 ? NEVER : stoppedAt[run];
  }

  /** The number of points that are wrong at the last iteration, for a run that did not diverge. */
  public int wrong(int run) {
    return solved(run) ? 0 : WrongPoints.count(correctSince[run]);
  }

  /** Which of the first four points are wrong, for a run that is not solved and did not diverge. */
  int wrongMask(int run) {
    return WrongPoints.mask(correctSince[run]);
  }

  /** The loss at the last iteration. */
  public double loss(int run) {
    return losses[run];
  }

  /**
   * The outcome of a run.
   *
   * @param points of the data set
   */
  public Outcome outcome(int run, int points) {
    if (!isDone(run)) {
      return new Outcome.Waiting();
    }
    if (diverged(run)) {
      return new Outcome.Diverged();
    }
    return solved(run)
        ? new Outcome.Solved(points, correctSince[run])
        : new Outcome.Unsolved(points - wrong(run), points, losses[run]);
  }
}
