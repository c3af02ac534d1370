package xorlab.mistake;

import static xorlab.mistake.MistakeGroup.BIAS;
import static xorlab.mistake.MistakeGroup.CONVENTION;

import java.util.List;
import xorlab.words.MistakeWords;

/** Mistakes with the biases. */
final class BiasMistakes {
  static final List<Mistake> ALL =
      List.of(
          Mistake.of(CONVENTION, "no-biases", MistakeWords.NO_BIASES)
              .atStart("b1 = 0 * b1", "b2 = 0 * b2")
              .after("db1 = 0 * db1", "db2 = 0 * db2"),
          Mistake.of(BIAS, "biases-not-updated", MistakeWords.BIASES_NOT_UPDATED)
              .instead("b1 = b1", "b2 = b2"),
          Mistake.of(BIAS, "bias-gradient-zero", MistakeWords.BIAS_GRADIENT_ZERO)
              .instead("db1 = 0 * b1", "db2 = 0 * b2"),
          Mistake.of(BIAS, "hidden-bias-gradient-zero", MistakeWords.HIDDEN_BIAS_GRADIENT_ZERO)
              .instead("db1 = 0 * b1"),
          Mistake.of(BIAS, "bias-gradient-mean", MistakeWords.BIAS_GRADIENT_MEAN)
              .after("db1 = db1 / m", "db2 = db2 / m"),
          Mistake.of(BIAS, "bias-gradient-one-sum", MistakeWords.BIAS_GRADIENT_ONE_SUM)
              .instead("db1 = sum(dZ1)"),
          Mistake.of(BIAS, "bias-gradient-last-point", MistakeWords.BIAS_GRADIENT_LAST_POINT)
              .instead("db1 = dZ1[-1,:].T", "db2 = dZ2[-1,:].T"),
          Mistake.of(BIAS, "bias-gradient-times-bias", MistakeWords.BIAS_GRADIENT_TIMES_BIAS)
              .after("db1 = db1 * b1", "db2 = db2 * b2"),
          Mistake.of(BIAS, "bias-gradient-times-m", MistakeWords.BIAS_GRADIENT_TIMES_M)
              .after("db1 = db1 * m", "db2 = db2 * m"));

  private BiasMistakes() {}
}
