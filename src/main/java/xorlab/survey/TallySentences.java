package xorlab.survey;

import xorlab.data.DatasetName;
import xorlab.experiment.SettingLabels;
import xorlab.experiment.SettingType;
import xorlab.numeric.CountFormat;

/** The tally of a survey in sentences. */
public final class TallySentences {
  private TallySentences() {}

  /**
   * How many of the trained runs are solved.
   *
   * @param each what a run is to the reader, in the singular
   * @param data what it learns
   */
  public static String progress(Tally tally, String each, DatasetName data) {
    int done = tally.done();
    if (done == 0) {
      return "Nothing is trained yet.";
    }
    String learned =
        CountFormat.of(tally.solved())
            + " of "
            + CountFormat.of(done, each)
            + (tally.solved() == 1 ? " learns " : " learn ")
            + name(data)
            + ": "
            + tally.solvedProportion().text()
            + ".";
    String diverged =
        tally.diverged() == 0 ? "" : " " + CountFormat.of(tally.diverged()) + " diverged.";
    String rest =
        done == tally.runs()
            ? ""
            : " " + CountFormat.of(tally.runs() - done) + " are still to come.";
    return learned + diverged + rest;
  }

  /**
   * What the share is of, after it: "of 1,000 seeds learn XOR".
   *
   * @param done the number of trained runs
   */
  public static String share(int done, DatasetName data) {
    return "of " + CountFormat.of(done, "seed") + (done == 1 ? " learns " : " learn ") + name(data);
  }

  /** "half of them by 79"; empty as long as no run is solved. */
  public static String half(Tally tally) {
    return tally.solved() == 0 ? "" : "half of them by " + CountFormat.of(tally.median());
  }

  private static String name(DatasetName data) {
    return data.dependsOnSeed() || data == DatasetName.POINTS
        ? "the points"
        : SettingLabels.word(SettingType.word(data));
  }

  /** At which iterations runs were solved. */
  public static String solvedTimes(Tally tally) {
    if (tally.done() == 0) {
      return "Nothing is trained yet.";
    }
    if (tally.solved() == 0) {
      return "No run is solved.";
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
    return "The fastest run needs "
        + CountFormat.of(first, "iteration")
        + ", half of the solved ones at most "
        + CountFormat.of(tally.median())
        + ", the slowest "
        + CountFormat.of(last)
        + ".";
  }
}
