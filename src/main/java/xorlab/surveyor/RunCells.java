package xorlab.surveyor;

import xorlab.plot.Cells;
import xorlab.survey.Results;

/**
 * Results as figures colour them.
 *
 * @param iterations how many updates each run makes
 * @param chance the loss of an answer of one half to every point
 */
record RunCells(Results results, int iterations, double chance) implements Cells {
  @Override
  public int count() {
    return results.runs();
  }

  @Override
  public Kind kind(int cell) {
    if (!results.isDone(cell)) {
      return Kind.WAITING;
    }
    return results.diverged(cell)
        ? Kind.DIVERGED
        : results.solved(cell) ? Kind.SOLVED : Kind.UNSOLVED;
  }

  /** A square root spreads the early iterations, at which most of them are solved. */
  @Override
  public double place(int cell) {
    return switch (kind(cell)) {
      case SOLVED -> Math.sqrt((double) results.rightSince(cell) / iterations);
      case UNSOLVED -> Math.min(1, results.loss(cell) / chance);
      case WAITING, DIVERGED -> 0;
    };
  }
}
