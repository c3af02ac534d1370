package xorlab.experiment.type;

import java.util.List;
import xorlab.data.DelimitedText;

/**
 * The names that the setting {@code mistake} takes. What they stand for is in xorlab.mistake, which
 * only the programs that train with mistakes have.
 */
public final class MistakeNames {
  /** In the order in which they are offered. */
  public static final List<String> ALL =
      DelimitedText.split(
          "mean mean-loss mean-gradient half-squared-error squared-error online "
              + "loss-second-sign loss-negative loss-log2 loss-log10 loss-first-term "
              + "loss-all-pairs shows-squared-error broadcast-sum broadcast-mean "
              + "output-derivative-twice output-derivative-doubled output-derivative-of-a2 "
              + "output-times-a2 output-doubled output-halved output-derivative-in-dw2 "
              + "output-derivative-in-da1 error-sign update-sign hidden-sign bias-sign "
              + "hidden-derivative hidden-derivative-of-a1 hidden-derivative-with-z1 "
              + "hidden-tanh-derivative hidden-only-a1 hidden-only-one-minus-a1 "
              + "hidden-derivative-twice back-through-dw2 back-without-w2 "
              + "back-through-swapped-w2 updated-w2 hidden-mean hidden-mean-twice dw2-from-a2 "
              + "dw2-from-z1 dw2-from-x dw1-from-a1 gradient-times-weight dw1-transposed "
              + "w1-transposed-forward w1-in-by-out dw1-rows-exchanged "
              + "hidden-gradients-exchanged no-biases biases-not-updated bias-gradient-zero "
              + "hidden-bias-gradient-zero bias-gradient-mean bias-gradient-one-sum "
              + "bias-gradient-last-point bias-gradient-times-bias bias-gradient-times-m "
              + "gradients-accumulate last-point-only first-point-only learning-rate-halved "
              + "learning-rate-small learning-rate-large update-assigns "
              + "hidden-layer-not-updated output-layer-not-updated weights-rounded "
              + "weights-are-integers hidden-without-activation "
              + "hidden-derivative-without-activation labels-turned labels-second-input "
              + "labels-of-or start-zeros start-zero-weights start-all-equal start-tiny "
              + "start-positive start-weights-first start-in-by-out start-zero-biases",
          ' ');

  private MistakeNames() {}
}
