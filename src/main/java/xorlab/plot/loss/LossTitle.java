package xorlab.plot.loss;

import xorlab.numeric.Decimals;
import xorlab.plot.draw.NiceNumbers;
import xorlab.words.LossWords;

/** The title of the loss figure: the iteration at the pointer or else the current one, its loss. */
final class LossTitle {
  /** The characters of the longest loss, as Python's repr prints it. */
  private static final int LONGEST_LOSS = 19;

  /** Of losses per point. */
  private static final int DIGITS = 4;

  private LossTitle() {}

  static String of(LossFigureData picture) {
    LossCurve curve = picture.curve();
    int iteration = picture.pointedIteration().orElse(picture.cursor());
    if (iteration > curve.lastIteration()) {
      return curve.hasEnded()
          ? LossWords.titleNeverReached(iteration)
          : LossWords.titleNotTrained(iteration);
    }
    if (picture.test().isPresent()) {
      return LossWords.titlePerPoint(
          iteration,
          NiceNumbers.text(curve.lossAt(iteration), DIGITS),
          NiceNumbers.text(picture.test().get().losses().lossAt(iteration), DIGITS));
    }
    return of(curve, iteration, Decimals.repr(curve.lossAt(iteration)));
  }

  /** The characters for which there must be room, so that the title keeps its size. */
  static int slot(LossFigureData picture) {
    return of(picture.curve(), picture.iterations(), "").length() + LONGEST_LOSS;
  }

  private static String of(LossCurve curve, int iteration, String loss) {
    return curve.hasPenalty()
        ? LossWords.titleWithPenalty(iteration, loss)
        : LossWords.title(iteration, loss);
  }
}
