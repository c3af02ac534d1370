package xorlab.survey;

import xorlab.numeric.Decimals;

/** The outcome of one run. */
public sealed interface Outcome {
  /** The outcome in words, to follow "Seed 7". */
  String description();

  /** Not trained yet. */
  record Waiting() implements Outcome {
    @Override
    public String description() {
      return "is not trained yet";
    }
  }

  /** Every point is classified right from this iteration to the last. */
  record Solved(int iteration, double loss) implements Outcome {
    @Override
    public String description() {
      return "is solved at iteration " + iteration + ", final loss " + Decimals.fixed(loss, 4);
    }
  }

  /** Some point is classified wrong at the last iteration. */
  record Unsolved(double loss) implements Outcome {
    @Override
    public String description() {
      return "is not solved, final loss " + Decimals.fixed(loss, 4);
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
