package xorlab.mistake;

import static xorlab.mistake.MistakeGroup.OUTPUT_DELTA;
import static xorlab.mistake.MistakeGroup.SIGN;

import java.util.List;
import xorlab.words.MistakeWords;

/** Mistakes in dZ2, the step from the loss to the output layer, and wrong signs. */
final class OutputMistakes {
  static final List<Mistake> ALL =
      List.of(
          Mistake.of(OUTPUT_DELTA, "broadcast-sum", MistakeWords.BROADCAST_SUM)
              .instead("J = sum((A2 - y.T) ** 2) / m ** 2", "dZ2 = sum(A2 - y.T, axis=1)"),
          Mistake.of(OUTPUT_DELTA, "broadcast-mean", MistakeWords.BROADCAST_MEAN)
              .instead("J = sum((A2 - y.T) ** 2) / m ** 2", "dZ2 = mean(A2 - y.T, axis=1)"),
          Mistake.of(OUTPUT_DELTA, "output-derivative-twice", MistakeWords.OUTPUT_DERIVATIVE_TWICE)
              .instead("dZ2 = (A2 - y) * f'(Z2)"),
          Mistake.of(
                  OUTPUT_DELTA, "output-derivative-doubled", MistakeWords.OUTPUT_DERIVATIVE_DOUBLED)
              .instead("dZ2 = 2 * (A2 - y) * f'(Z2)"),
          Mistake.of(OUTPUT_DELTA, "output-derivative-of-a2", MistakeWords.OUTPUT_DERIVATIVE_OF_A2)
              .instead("dZ2 = (A2 - y) * sigmoid(A2) * (1 - sigmoid(A2))"),
          Mistake.of(OUTPUT_DELTA, "output-times-a2", MistakeWords.OUTPUT_TIMES_A2)
              .instead("dZ2 = (A2 - y) * A2"),
          Mistake.of(OUTPUT_DELTA, "output-doubled", MistakeWords.OUTPUT_DOUBLED)
              .instead("dZ2 = 2 * right"),
          Mistake.of(OUTPUT_DELTA, "output-halved", MistakeWords.OUTPUT_HALVED)
              .instead("dZ2 = right / 2"),
          Mistake.of(
                  OUTPUT_DELTA, "output-derivative-in-dw2", MistakeWords.OUTPUT_DERIVATIVE_IN_DW2)
              .instead("dW2 = (dZ2 * f'(Z2)).T @ A1", "db2 = sum(dZ2 * f'(Z2), axis=0).T"),
          Mistake.of(
                  OUTPUT_DELTA, "output-derivative-in-da1", MistakeWords.OUTPUT_DERIVATIVE_IN_DA1)
              .instead("dA1 = (dZ2 * f'(Z2)) @ W2"),
          Mistake.of(SIGN, "error-sign", MistakeWords.ERROR_SIGN).instead("dZ2 = -right"),
          Mistake.of(SIGN, "update-sign", MistakeWords.UPDATE_SIGN)
              .instead(
                  "W1 = W1 + alpha * dW1",
                  "b1 = b1 + alpha * db1",
                  "W2 = W2 + alpha * dW2",
                  "b2 = b2 + alpha * db2"),
          Mistake.of(SIGN, "hidden-sign", MistakeWords.HIDDEN_SIGN).after("dZ1 = -dZ1"),
          Mistake.of(SIGN, "bias-sign", MistakeWords.BIAS_SIGN).after("db1 = -db1", "db2 = -db2"));

  private OutputMistakes() {}
}
