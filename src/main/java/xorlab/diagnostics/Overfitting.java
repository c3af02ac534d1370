package xorlab.diagnostics;

import xorlab.numeric.Decimals;
import xorlab.training.IterationState;
import xorlab.training.Timeline;
import xorlab.words.FindingsWords;

/**
 * The two losses of a run part: the loss of the points held back is a tenth or more above the
 * lowest that it has had, and was so in the later half of the time since, while that of the points
 * to learn has fallen. It takes some iterations, so that a long update that overshoots is not
 * meant.
 */
public final class Overfitting {
  /** From this multiple of the lowest test loss on, it has risen. */
  static final double RISEN = 1.1;

  /** The fewest iterations since the lowest test loss. */
  static final int LEAST = 20;

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
    int lowestAt = run.hasTest() ? run.lowestTestLossUpTo(now) : now;
    if (now - lowestAt < LEAST || !(run.lossPerPointAt(now) < run.lossPerPointAt(lowestAt))) {
      return "";
    }
    double lowest = run.testLossPerPointAt(lowestAt);
    for (int k = now - (now - lowestAt) / 2; k <= now; k++) {
      double loss = run.testLossPerPointAt(k);
      if (!(loss > lowest && loss >= lowest * RISEN)) {
        return "";
      }
    }
    return sentence(lowest, run.testLossPerPointAt(now));
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
