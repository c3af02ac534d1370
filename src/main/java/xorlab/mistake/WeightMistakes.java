package xorlab.mistake;

import static xorlab.mistake.MistakeGroup.CONVENTION;
import static xorlab.mistake.MistakeGroup.TRANSPOSE;
import static xorlab.mistake.MistakeGroup.WRONG_FACTOR;

import java.util.List;
import xorlab.words.MistakeWords;

/** Mistakes in the products that give dW: wrong factors, transposes, indices. */
final class WeightMistakes {
  static final List<Mistake> ALL =
      List.of(
          Mistake.of(WRONG_FACTOR, "dw2-from-a2", MistakeWords.DW2_FROM_A2)
              .instead("dW2 = dZ2.T @ A2"),
          Mistake.of(WRONG_FACTOR, "dw2-from-z1", MistakeWords.DW2_FROM_Z1)
              .instead("dW2 = dZ2.T @ Z1"),
          Mistake.of(WRONG_FACTOR, "dw2-from-x", MistakeWords.DW2_FROM_X)
              .instead("dW2 = dZ2.T @ X"),
          Mistake.of(WRONG_FACTOR, "dw1-from-a1", MistakeWords.DW1_FROM_A1)
              .instead("dW1 = dZ1.T @ A1"),
          Mistake.of(WRONG_FACTOR, "gradient-times-weight", MistakeWords.GRADIENT_TIMES_WEIGHT)
              .instead("dW1 = sum(dZ1, axis=0).T * W1", "dW2 = sum(dZ2, axis=0).T * W2"),
          Mistake.of(TRANSPOSE, "dw1-transposed", MistakeWords.DW1_TRANSPOSED).after("dW1 = dW1.T"),
          Mistake.of(TRANSPOSE, "w1-transposed-forward", MistakeWords.W1_TRANSPOSED_FORWARD)
              .instead("Z1 = X @ W1 + b1.T"),
          Mistake.of(CONVENTION, "w1-in-by-out", MistakeWords.W1_IN_BY_OUT)
              .instead("Z1 = X @ W1 + b1.T", "dW1 = X.T @ dZ1"),
          Mistake.of(TRANSPOSE, "dw1-rows-exchanged", MistakeWords.DW1_ROWS_EXCHANGED)
              .after("dW1 = flipud(dW1)"),
          Mistake.of(
                  TRANSPOSE, "hidden-gradients-exchanged", MistakeWords.HIDDEN_GRADIENTS_EXCHANGED)
              .after("dW1 = flipud(dW1)", "db1 = flipud(db1)"));

  private WeightMistakes() {}
}
