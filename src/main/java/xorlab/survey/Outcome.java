package xorlab.survey;

import xorlab.numeric.Decimals;
import xorlab.words.TallyWords;

/** The outcome of one run. */
public sealed interface Outcome {
  /** The outcome in words, to follow "Seed 7: ". */
  String description();

  /** Not trained yet. */
  record Waiting() implements Outcome {
    @Override
    public String description() {
      return TallyWords.NOT_TRAINED;
    }
  }

  /** Every point is classified right from this iteration to the last. */
  record Solved(int points, int iteration) implements Outcome {
    @Override
    public String description() {
      return TallyWords.solvedFrom(iteration, points);
    }
  }

  /** Only so many of the points are classified right at the last iteration. */
  record Unsolved(int right, int points, double loss) implements Outcome {
    @Override
    public String description() {
      return TallyWords.unsolved(Decimals.fixed(loss, 4), points, right);
    }
  }

  /** Diverged: its numbers are not finite. */
  record Diverged() implements Outcome {
    @Override
    public String description() {
      return TallyWords.DIVERGED;
    }
  }
}
