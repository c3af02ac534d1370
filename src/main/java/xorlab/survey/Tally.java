package xorlab.survey;

/** Counts of what came of the runs so far: the same whatever the order in which they came. */
public final class Tally {
  private final Results results;
  private final int[] solvedAt;
  private final LossTally failures;
  private int solved;
  private int diverged;

  /**
   * @param iterations how many updates each run makes
   * @param chance the loss of an answer of one half to every point
   */
  public Tally(Results results, int iterations, double chance) {
    this.results = results;
    solvedAt = new int[iterations + 1];
    failures = new LossTally(chance);
  }

  /** Counts the runs from one on, which have just come in. */
  public void add(int first, int size) {
    for (int run = first; run < first + size; run++) {
      if (results.diverged(run)) {
        diverged++;
      } else if (results.solved(run)) {
        solved++;
        solvedAt[results.rightSince(run)]++;
      } else {
        failures.add(run, results.loss(run));
      }
    }
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

  /** How many have a finite loss and some point wrong. */
  public int unsolved() {
    return failures.count();
  }

  /** The share solved of those done, of which there must be one at least. */
  public Share share() {
    return new Share(solved, done());
  }

  /** For each iteration how many runs were right from it on; nobody changes it. */
  public int[] solvedAt() {
    return solvedAt;
  }

  /** The iteration by which half of those that got there were right; there must be one at least. */
  public int median() {
    int sum = 0;
    int iteration = -1;
    while (2 * sum < solved) {
      iteration++;
      sum += solvedAt[iteration];
    }
    return iteration;
  }

  public LossTally failures() {
    return failures;
  }
}
