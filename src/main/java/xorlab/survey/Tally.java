package xorlab.survey;

import java.util.Arrays;

/** Counts the outcomes of the runs so far, independent of the order in which they arrive. */
public final class Tally {
  private final Results results;
  private final int[] solvedAt;
  private int[] stoppedAt = {};
  private final FailureHistogram failures;
  private int solved;
  private final int[] kinds = new int[WrongPoints.MASKS];
  private final int[] examples = new int[WrongPoints.MASKS];
  private final int points;
  private int diverged;
  private int stopped;
  private int nearlySolved;

  /**
   * @param iterations the number of updates of each run
   * @param chance the loss if every prediction is one half
   * @param points of the data set
   */
  public Tally(Results results, int iterations, double chance, int points) {
    this.results = results;
    this.points = points;
    Arrays.fill(examples, Integer.MAX_VALUE);
    solvedAt = new int[iterations + 1];
    failures = new FailureHistogram(chance);
  }

  /**
   * Counts runs that have just been trained.
   *
   * @param first the index of the first of them
   * @param size how many there are
   */
  public void add(int first, int size) {
    for (int run = first; run < first + size; run++) {
      if (results.stoppedAt(run) != Results.NEVER) {
        addStopped(results.stoppedAt(run));
      }
      if (results.diverged(run)) {
        diverged++;
      } else if (results.solved(run)) {
        solved++;
        solvedAt[results.correctSince(run)]++;
      } else {
        failures.add(run, results.loss(run));
        int mask = results.wrongMask(run);
        kinds[mask]++;
        examples[mask] = Math.min(examples[mask], run);
        nearlySolved += isNearlySolved(results.wrong(run), points) ? 1 : 0;
      }
    }
  }

  private void addStopped(int iteration) {
    if (stoppedAt.length == 0) {
      stoppedAt = new int[solvedAt.length];
    }
    stoppedAt[iteration]++;
    stopped++;
  }

  /** Whether at least three of four points are right. */
  public static boolean isNearlySolved(int wrong, int points) {
    return 4 * wrong <= points;
  }

  /** The number of points of the data set. */
  public int points() {
    return points;
  }

  public int runs() {
    return results.runs();
  }

  public int done() {
    return results.done();
  }

  public int solved() {
    return solved;
  }

  public int diverged() {
    return diverged;
  }

  /** The number of runs that did not diverge, with some point wrong. */
  public int unsolved() {
    return failures.count();
  }

  /** How many of these have at least three of four points right. */
  public int nearlySolved() {
    return nearlySolved;
  }

  /** The number of failures in which just these of the first four points are wrong. */
  int failures(int mask) {
    return kinds[mask];
  }

  /** The first of them. */
  int example(int mask) {
    return examples[mask];
  }

  /** Whether in some failure more than two of the first four points are wrong. */
  public boolean hasMostlyWrong() {
    for (int mask = 0; mask < kinds.length; mask++) {
      if (kinds[mask] > 0 && Integer.bitCount(mask) > 2) {
        return true;
      }
    }
    return false;
  }

  /** The proportion of trained runs that are solved. There must be at least one trained run. */
  public Proportion solvedProportion() {
    return new Proportion(solved, done());
  }

  /** For each iteration the number of runs that are right from it on; must not be changed. */
  public int[] solvedAt() {
    return solvedAt;
  }

  /** The median iteration at which solved runs became right. There must be at least one. */
  public int median() {
    return median(solvedAt, solved);
  }

  /** The number of runs that a rule has stopped before their last iteration. */
  public int stopped() {
    return stopped;
  }

  /** The median iteration at which these runs stopped. There must be at least one. */
  int medianStop() {
    return median(stoppedAt, stopped);
  }

  /**
   * The median iteration of some runs.
   *
   * @param at for each iteration how many of them have it
   * @param runs how many they are
   */
  private static int median(int[] at, int runs) {
    int sum = 0;
    int iteration = -1;
    while (2 * sum < runs) {
      iteration++;
      sum += at[iteration];
    }
    return iteration;
  }

  public FailureHistogram failures() {
    return failures;
  }
}
