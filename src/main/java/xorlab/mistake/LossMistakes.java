package xorlab.mistake;

import static xorlab.mistake.MistakeGroup.CONVENTION;
import static xorlab.mistake.MistakeGroup.LOSS;

import java.util.List;
import xorlab.words.MistakeWords;

/** Other losses, and other ways to print one. */
final class LossMistakes {
  static final List<Mistake> ALL =
      List.of(
          Mistake.of(CONVENTION, "mean", MistakeWords.MEAN)
              .after("J = J / m")
              .after("dW1 = dW1 / m", "db1 = db1 / m", "dW2 = dW2 / m", "db2 = db2 / m"),
          Mistake.of(CONVENTION, "mean-loss", MistakeWords.MEAN_LOSS).after("J = J / m"),
          Mistake.of(CONVENTION, "mean-gradient", MistakeWords.MEAN_GRADIENT)
              .after("dW1 = dW1 / m", "db1 = db1 / m", "dW2 = dW2 / m", "db2 = db2 / m"),
          Mistake.of(CONVENTION, "half-squared-error", MistakeWords.HALF_SQUARED_ERROR)
              .instead("J = sum((A2 - y) ** 2) / 2", "dZ2 = (A2 - y) * f'(Z2)"),
          Mistake.of(CONVENTION, "squared-error", MistakeWords.SQUARED_ERROR)
              .instead("J = sum((A2 - y) ** 2)", "dZ2 = 2 * (A2 - y) * f'(Z2)"),
          Mistake.of(CONVENTION, "online", MistakeWords.ONLINE).online(),
          Mistake.of(LOSS, "loss-second-sign", MistakeWords.LOSS_SECOND_SIGN)
              .instead("J = sum(-y * log(A2) + (1 - y) * log(1 - A2))"),
          Mistake.of(LOSS, "loss-negative", MistakeWords.LOSS_NEGATIVE).after("J = -J"),
          Mistake.of(CONVENTION, "loss-log2", MistakeWords.LOSS_LOG2).after("J = J / log(2)"),
          Mistake.of(CONVENTION, "loss-log10", MistakeWords.LOSS_LOG10).after("J = J / log(10)"),
          Mistake.of(LOSS, "loss-first-term", MistakeWords.LOSS_FIRST_TERM)
              .instead("J = -sum(y * log(A2))"),
          Mistake.of(LOSS, "loss-all-pairs", MistakeWords.LOSS_ALL_PAIRS)
              .instead("J = -sum(y @ log(A2).T + (1 - y) @ log(1 - A2).T)"),
          Mistake.of(CONVENTION, "shows-squared-error", MistakeWords.SHOWS_SQUARED_ERROR)
              .instead("J = sum((A2 - y) ** 2) / m"));

  private LossMistakes() {}
}
