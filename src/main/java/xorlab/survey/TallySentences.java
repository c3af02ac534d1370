package xorlab.survey;

import xorlab.numeric.CountFormat;

/** The tally of a survey in sentences. */
public final class TallySentences {
  private TallySentences() {}

  /** How many runs are trained, and how many of them are solved. */
  public static String progress(Tally tally) {
    int done = tally.done();
    if (done == 0) {
      return "No run is done yet.";
    }
    String ran =
        done == tally.runs()
            ? "All " + CountFormat.of(done, "run") + " are done"
            : CountFormat.of(done) + " of " + CountFormat.of(tally.runs(), "run") + " are done";
    return ran
        + ": "
        + CountFormat.of(tally.solved())
        + " have every point right at the end, which is "
        + tally.solvedProportion().text()
        + "; "
        + CountFormat.of(tally.unsolved())
        + " have not"
        + (tally.diverged() == 0
            ? "."
            : ", and " + CountFormat.of(tally.diverged()) + " diverged.");
  }

  /** At which iterations runs were solved. */
  public static String solvedTimes(Tally tally) {
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
        + CountFormat.of(first, "iteration")
        + ", half of them at most "
        + CountFormat.of(tally.median())
        + ", and the last "
        + CountFormat.of(last)
        + ".";
  }
}
