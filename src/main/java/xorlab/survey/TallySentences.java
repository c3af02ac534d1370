package xorlab.survey;

import xorlab.data.DatasetName;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.numeric.CountFormat;
import xorlab.words.TallyWords;

/** The tally of a survey in sentences. */
public final class TallySentences {
  private TallySentences() {}

  /** "1 seed", "2,000 seeds". */
  public static String seeds(int number) {
    return TallyWords.seeds(number, CountFormat.of(number));
  }

  /** "1 run", "2,000 runs". */
  public static String runs(int number) {
    return TallyWords.runs(number, CountFormat.of(number));
  }

  /**
   * How many of the trained runs are solved.
   *
   * @param trained how many these are, as {@link #seeds} or {@link #runs} says it
   * @param experiment which they learn
   */
  public static String progress(Tally tally, String trained, Experiment experiment) {
    int done = tally.done();
    if (done == 0) {
      return TallyWords.NOTHING_YET;
    }
    String learned =
        TallyWords.learned(
            points(experiment),
            tally.solved(),
            trained,
            tally.solvedProportion().text(),
            CountFormat.of(tally.solved()));
    String diverged =
        tally.diverged() == 0
            ? ""
            : " " + TallyWords.someDiverged(CountFormat.of(tally.diverged()));
    String rest =
        done == tally.runs()
            ? ""
            : " " + TallyWords.stillToCome(CountFormat.of(tally.runs() - done));
    return learned + diverged + stopped(tally, experiment) + rest;
  }

  /** How many runs their rule has stopped; empty if they have none. */
  private static String stopped(Tally tally, Experiment experiment) {
    if (!experiment.mayStop()) {
      return "";
    }
    return " "
        + (tally.stopped() == 0
            ? TallyWords.NONE_STOPPED
            : TallyWords.someStopped(
                CountFormat.of(tally.medianStop()), CountFormat.of(tally.stopped())));
  }

  /**
   * What the share is of, after it: "of 1,000 seeds learn XOR".
   *
   * @param done the number of trained runs
   */
  public static String share(int done, Experiment experiment) {
    return TallyWords.ofSeeds(points(experiment), done, seeds(done));
  }

  /** "half of them by 79"; empty as long as no run is solved. */
  public static String half(Tally tally) {
    return tally.solved() == 0 ? "" : TallyWords.half(CountFormat.of(tally.median()));
  }

  /** "XOR", or "the points" unless they are just those of a truth table. */
  private static String points(Experiment experiment) {
    return experiment.hasRandomPoints() || experiment.get(Setting.DATA) == DatasetName.POINTS
        ? TallyWords.THE_POINTS
        : SettingLabels.word(experiment.text(Setting.DATA));
  }

  /** At which iterations runs were solved. */
  public static String solvedTimes(Tally tally) {
    if (tally.done() == 0) {
      return TallyWords.NOTHING_YET;
    }
    if (tally.solved() == 0) {
      return TallyWords.NONE_SOLVED;
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
    return TallyWords.times(
        CountFormat.of(first), first, CountFormat.of(tally.median()), CountFormat.of(last));
  }
}
