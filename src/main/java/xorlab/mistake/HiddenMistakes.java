package xorlab.mistake;

import static xorlab.mistake.MistakeGroup.HIDDEN_DELTA;

import java.util.List;
import xorlab.words.MistakeWords;

/** Mistakes in dA1 and dZ1, the step from the output to the hidden layer. */
final class HiddenMistakes {
  static final List<Mistake> ALL =
      List.of(
          Mistake.of(HIDDEN_DELTA, "hidden-derivative", MistakeWords.HIDDEN_DERIVATIVE)
              .instead("dZ1 = dA1"),
          Mistake.of(HIDDEN_DELTA, "hidden-derivative-of-a1", MistakeWords.HIDDEN_DERIVATIVE_OF_A1)
              .instead("dZ1 = dA1 * sigmoid(A1) * (1 - sigmoid(A1))"),
          Mistake.of(
                  HIDDEN_DELTA, "hidden-derivative-with-z1", MistakeWords.HIDDEN_DERIVATIVE_WITH_Z1)
              .instead("dZ1 = dA1 * Z1 * (1 - Z1)"),
          Mistake.of(HIDDEN_DELTA, "hidden-tanh-derivative", MistakeWords.HIDDEN_TANH_DERIVATIVE)
              .instead("dZ1 = dA1 * (1 - A1 ** 2)"),
          Mistake.of(HIDDEN_DELTA, "hidden-only-a1", MistakeWords.HIDDEN_ONLY_A1)
              .instead("dZ1 = dA1 * A1"),
          Mistake.of(
                  HIDDEN_DELTA, "hidden-only-one-minus-a1", MistakeWords.HIDDEN_ONLY_ONE_MINUS_A1)
              .instead("dZ1 = dA1 * (1 - A1)"),
          Mistake.of(HIDDEN_DELTA, "hidden-derivative-twice", MistakeWords.HIDDEN_DERIVATIVE_TWICE)
              .instead("dZ1 = dA1 * f'(Z1) * f'(Z1)"),
          Mistake.of(HIDDEN_DELTA, "back-through-dw2", MistakeWords.BACK_THROUGH_DW2)
              .instead("dA1 = dZ2 @ dW2"),
          Mistake.of(HIDDEN_DELTA, "back-without-w2", MistakeWords.BACK_WITHOUT_W2)
              .instead("dZ1 = dZ2 * f'(Z1)"),
          Mistake.of(HIDDEN_DELTA, "back-through-swapped-w2", MistakeWords.BACK_THROUGH_SWAPPED_W2)
              .instead("dA1 = dZ2 @ fliplr(W2)"),
          Mistake.of(HIDDEN_DELTA, "updated-w2", MistakeWords.UPDATED_W2)
              .instead("dA1 = dZ2 @ (W2 - alpha * dW2)"),
          Mistake.of(HIDDEN_DELTA, "hidden-mean", MistakeWords.HIDDEN_MEAN).after("dZ1 = dZ1 / m"),
          Mistake.of(HIDDEN_DELTA, "hidden-mean-twice", MistakeWords.HIDDEN_MEAN_TWICE)
              .after(
                  "J = J / m",
                  "dZ1 = dZ1 / m",
                  "dW1 = dW1 / m",
                  "db1 = db1 / m",
                  "dW2 = dW2 / m",
                  "db2 = db2 / m"));

  private HiddenMistakes() {}
}
