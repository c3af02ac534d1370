package xorlab.survey;

import java.util.Optional;
import xorlab.numeric.Decimals;
import xorlab.numeric.NumpyRandom;
import xorlab.numeric.Rounding;
import xorlab.training.Experiment;
import xorlab.training.Setting;

/** Limits on what a reader may request, with the sentences that explain them. */
public final class Wish {
  public static final int FEWEST_RUNS = 100;
  public static final int MOST_RUNS = 1_000_000;

  /** The greatest cost of an update: the page responds within 50 ms even during training. */
  private static final double MOST_OF_AN_UPDATE = 1_000_000;

  /** The greatest cost of a job: some tens of minutes. */
  private static final double MOST_OF_ALL = 1e12;

  private Wish() {}

  /** Why this number of seeds cannot be surveyed, in a sentence; empty if it can. */
  public static Optional<String> problemOfRuns(String text) {
    double runs = Decimals.parse(text).orElse(Double.NaN);
    boolean taken = Rounding.isWhole(runs) && runs >= FEWEST_RUNS && runs <= MOST_RUNS;
    return taken
        ? Optional.empty()
        : Optional.of(
            "A survey takes a whole number of seeds from 100 to 1000000, not “"
                + Setting.shortened(text)
                + "”.");
  }

  /** Why a survey cannot begin with this seed, in a sentence; empty if it can. */
  public static Optional<String> problemOfFirstSeed(String text, int runs) {
    double seed = Decimals.parse(text).orElse(Double.NaN);
    boolean taken =
        Rounding.isWhole(seed) && seed >= 0 && seed + runs - 1 <= NumpyRandom.LARGEST_SEED;
    return taken
        ? Optional.empty()
        : Optional.of(
            "The first seed is a whole number from 0 to "
                + Decimals.plain(NumpyRandom.LARGEST_SEED - runs + 1)
                + ", so that the last one is at most "
                + Decimals.plain(NumpyRandom.LARGEST_SEED)
                + "; not “"
                + Setting.shortened(text)
                + "”.");
  }

  /** Why this number of runs would take too long, in a sentence; empty if it would not. */
  public static Optional<String> problemOfWork(Experiment experiment, int runs) {
    if (Effort.ofAnUpdate(experiment) > MOST_OF_AN_UPDATE) {
      return Optional.of(
          "This network has "
              + Counted.of(experiment.network().parameterCount())
              + " weights and biases and learns "
              + Counted.of(experiment.data().points())
              + " points. That is too much to be trained by the hundred: take fewer units, or fewer"
              + " points.");
    }
    if (Effort.ofARun(experiment) * runs > MOST_OF_ALL) {
      return Optional.of(
          "That would take hours: "
              + Counted.of(runs, "run")
              + " of "
              + Counted.of(experiment.iterations(), "iteration")
              + " over "
              + Counted.of(experiment.network().parameterCount())
              + " weights and biases and "
              + Counted.of(experiment.data().points())
              + " points. Take fewer of any of these.");
    }
    return Optional.empty();
  }
}
