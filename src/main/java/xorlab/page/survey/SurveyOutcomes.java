package xorlab.page.survey;

import xorlab.plot.survey.RunOutcomes;
import xorlab.survey.Results;

/**
 * Results as figures colour them.
 *
 * @param iterations how many updates each run makes
 * @param chance the loss of an answer of one half to every point
 */
record SurveyOutcomes(Results results, int iterations, double chance) implements RunOutcomes {
  @Override
  public int count() {
    return results.runs();
  }

  @Override
  public Outcome outcome(int cell) {
    if (!results.isDone(cell)) {
      return Outcome.WAITING;
    }
    return results.diverged(cell)
        ? Outcome.DIVERGED
        : results.solved(cell) ? Outcome.SOLVED : Outcome.UNSOLVED;
  }

  /** A square root spreads the early iterations, at which most of them are solved. */
  @Override
  public double shade(int cell) {
    return switch (outcome(cell)) {
      case SOLVED -> Math.sqrt((double) results.correctSince(cell) / iterations);
      case UNSOLVED -> Math.min(1, results.loss(cell) / chance);
      case WAITING, DIVERGED -> 0;
    };
  }
}
