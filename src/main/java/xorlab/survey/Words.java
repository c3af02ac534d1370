package xorlab.survey;

/** The tally of a survey in sentences. */
public final class Words {
  private Words() {}

  /** How many runs are trained, and how many of them are solved. */
  public static String of(Tally tally) {
    int done = tally.done();
    if (done == 0) {
      return "No run is done yet.";
    }
    String ran =
        done == tally.runs()
            ? "All " + Counted.of(done, "run") + " are done"
            : Counted.of(done) + " of " + Counted.of(tally.runs(), "run") + " are done";
    return ran
        + ": "
        + Counted.of(tally.solved())
        + " have every point right at the end, which is "
        + tally.share().words()
        + "; "
        + Counted.of(tally.unsolved())
        + " have not"
        + (tally.diverged() == 0 ? "." : ", and " + Counted.of(tally.diverged()) + " diverged.");
  }

  /** At which iterations runs were solved. */
  public static String ofTimes(Tally tally) {
    if (tally.done() == 0) {
      return "No run is done yet.";
    }
    if (tally.solved() == 0) {
      return "No run has every point right at the end.";
    }
    int[] at = tally.solvedAt();
    int first = 0;
    while (at[first] == 0) {
      first++;
    }
    int last = at.length - 1;
    while (at[last] == 0) {
      last--;
    }
    return "Of those that solve it, the first needs "
        + Counted.of(first, "iteration")
        + ", half of them at most "
        + Counted.of(tally.median())
        + ", and the last "
        + Counted.of(last)
        + ".";
  }
}
