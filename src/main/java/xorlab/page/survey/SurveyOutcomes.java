package xorlab.page.survey;

import xorlab.plot.survey.RunOutcomes;
import xorlab.survey.Results;

/**
 * The outcomes of runs and their shades in figures.
 *
 * @param iterations the number of updates of each run
 * @param chance the loss of a network that predicts 0.5 for every point
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

  /** From 0 to 1. The square root spreads the early iterations, at which most runs are solved. */
  @Override
  public double shade(int cell) {
    return switch (outcome(cell)) {
      case SOLVED -> Math.sqrt((double) results.correctSince(cell) / iterations);
      case UNSOLVED -> Math.min(1, results.loss(cell) / chance);
      case WAITING, DIVERGED -> 0;
    };
  }
}
