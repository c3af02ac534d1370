package xorlab.survey;

import xorlab.numeric.Decimals;

/** The outcome of one run. */
public sealed interface Outcome {
  /** The outcome in words, to follow "Seed 7: ". */
  String description();

  /** Not trained yet. */
  record Waiting() implements Outcome {
    @Override
    public String description() {
      return "not trained yet";
    }
  }

  /** Every point is classified right from this iteration to the last. */
  record Solved(int points, int iteration) implements Outcome {
    @Override
    public String description() {
      return points + " of " + points + " from iteration " + iteration + " on";
    }
  }

  /** Only so many of the points are classified right at the last iteration. */
  record Unsolved(int right, int points, double loss) implements Outcome {
    @Override
    public String description() {
      return right + " of " + points + " correct, loss " + Decimals.fixed(loss, 4);
    }
  }

  /** Diverged: its numbers are not finite. */
  record Diverged() implements Outcome {
    @Override
    public String description() {
      return "diverged: the numbers overflow";
    }
  }
}
