package xorlab.survey;

import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.experiment.SettingErrors;
import xorlab.numeric.CountFormat;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.numeric.random.NumpyRandom;
import xorlab.words.LimitsWords;

/** Limits on what a reader may request, with the sentences that explain them. */
public final class SurveyLimits {
  public static final int MIN_RUNS = 100;
  public static final int MAX_RUNS = 1_000_000;

  /** The greatest cost of an update: the page responds within 50 ms even during training. */
  private static final double MAX_UPDATE_COST = 1_000_000;

  /** The greatest cost of a job: some tens of minutes. */
  private static final double MAX_TOTAL_COST = 1e12;

  /** The greatest cost of a job that starts by itself: some seconds. */
  private static final double MAX_UNASKED_COST = 2e9;

  private SurveyLimits() {}

  /** Whether this number of runs is so quick that it may start without a click. */
  public static boolean isQuick(Experiment experiment, int runs) {
    return WorkEstimate.ofUpdate(experiment) <= MAX_UPDATE_COST
        && WorkEstimate.ofRun(experiment) * runs <= MAX_UNASKED_COST;
  }

  /** Why this number of seeds cannot be surveyed, in a sentence; empty if it can. */
  public static Optional<String> problemOfRuns(String text) {
    double runs = Decimals.parse(text).orElse(Double.NaN);
    boolean isValid = Rounding.isInteger(runs) && runs >= MIN_RUNS && runs <= MAX_RUNS;
    return isValid ? Optional.empty() : Optional.of(LimitsWords.runs(SettingErrors.quoted(text)));
  }

  /** Why a survey cannot begin with this seed, in a sentence; empty if it can. */
  public static Optional<String> problemOfFirstSeed(String text, int runs) {
    double seed = Decimals.parse(text).orElse(Double.NaN);
    boolean isValid =
        Rounding.isInteger(seed) && seed >= 0 && seed + runs - 1 <= NumpyRandom.MAX_SEED;
    return isValid
        ? Optional.empty()
        : Optional.of(
            LimitsWords.firstSeed(
                Decimals.plain(NumpyRandom.MAX_SEED),
                Decimals.plain(NumpyRandom.MAX_SEED - runs + 1),
                SettingErrors.quoted(text)));
  }

  /** Why this number of runs would take too long, in a sentence; empty if it would not. */
  public static Optional<String> problemOfWork(Experiment experiment, int runs) {
    String parameters = CountFormat.of(experiment.network().parameterCount());
    String points = CountFormat.of(experiment.data().points());
    if (WorkEstimate.ofUpdate(experiment) > MAX_UPDATE_COST) {
      return Optional.of(LimitsWords.tooLarge(parameters, points));
    }
    if (WorkEstimate.ofRun(experiment) * runs > MAX_TOTAL_COST) {
      return Optional.of(
          LimitsWords.tooLong(
              experiment.iterations(),
              parameters,
              points,
              TallySentences.runs(runs),
              CountFormat.of(experiment.iterations())));
    }
    return Optional.empty();
  }
}
