package xorlab.page.runs;

import xorlab.plot.survey.RunOutcomes;
import xorlab.survey.Results;
import xorlab.survey.Tally;

/**
 * The outcomes of runs and their shades in figures.
 *
 * @param iterations the number of updates of each run
 * @param points of the data set
 */
public record SurveyOutcomes(Results results, int iterations, int points) implements RunOutcomes {
  @Override
  public int count() {
    return results.runs();
  }

  @Override
  public Outcome outcome(int cell) {
    if (!results.isDone(cell)) {
      return Outcome.WAITING;
    }
    if (results.diverged(cell)) {
      return Outcome.DIVERGED;
    }
    int wrong = results.wrong(cell);
    return wrong == 0
        ? Outcome.SOLVED
        : Tally.isNearlySolved(wrong, points) ? Outcome.NEARLY_SOLVED : Outcome.UNSOLVED;
  }

  @Override
  public double shade(int cell) {
    return (double) Math.max(0, results.correctSince(cell)) / iterations;
  }
}
