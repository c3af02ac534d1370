package xorlab.diagnostics;

import xorlab.numeric.Decimals;
import xorlab.training.IterationState;
import xorlab.training.Timeline;
import xorlab.words.FindingsWords;

/** The two losses of a run part, as {@link Timeline#haveLossesParted} says. */
public final class Overfitting {
  private static final int DIGITS = 2;
  private static final int MAX_DIGITS = 17;

  private Overfitting() {}

  /**
   * Says that the losses part; empty as long as they do not, and without points held back.
   *
   * @param state an iteration of the run
   */
  public static String sentence(Timeline run, IterationState state) {
    int now = state.iteration();
    return run.hasTest() && run.haveLossesParted(now)
        ? sentence(run.testLossPerPointAt(run.lowestTestLossUpTo(now)), run.testLossPerPointAt(now))
        : "";
  }

  /** Both losses to two decimals, or to as many as it takes to tell them apart. */
  private static String sentence(double lowest, double loss) {
    int digits = DIGITS;
    while (digits < MAX_DIGITS
        && Decimals.fixed(lowest, digits).equals(Decimals.fixed(loss, digits))) {
      digits++;
    }
    return FindingsWords.overfits(Decimals.fixed(lowest, digits), Decimals.fixed(loss, digits));
  }
}
