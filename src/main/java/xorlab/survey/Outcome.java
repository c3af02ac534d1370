package xorlab.survey;

import xorlab.numeric.Decimals;

/** What came of one run. */
public sealed interface Outcome {
  /** In words, to follow "Seed 7". */
  String words();

  /** It has not been trained yet. */
  record Waiting() implements Outcome {
    @Override
    public String words() {
      return "waits for its turn";
    }
  }

  /** Every point is right from that iteration on to the last one. */
  record Solved(int iteration, double loss) implements Outcome {
    @Override
    public String words() {
      return "is right from iteration "
          + iteration
          + " on; its loss at the end is "
          + Decimals.fixed(loss, 4);
    }
  }

  /** Some point is wrong at the last iteration. */
  record Unsolved(double loss) implements Outcome {
    @Override
    public String words() {
      return "is not right at the end; its loss there is " + Decimals.fixed(loss, 4);
    }
  }

  /** Its numbers are no longer finite. */
  record Diverged() implements Outcome {
    @Override
    public String words() {
      return "diverged: its numbers have left the finite ones";
    }
  }
}
