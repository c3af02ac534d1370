package xorlab.mistake;

import static xorlab.mistake.MistakeGroup.LEARNING_RATE;
import static xorlab.mistake.MistakeGroup.UPDATE;

import java.util.List;
import xorlab.words.MistakeWords;

/** Mistakes in what is done with the gradients. */
final class UpdateMistakes {
  static final List<Mistake> ALL =
      List.of(
          Mistake.of(UPDATE, "gradients-accumulate", MistakeWords.GRADIENTS_ACCUMULATE)
              .instead(
                  "dW1 = dW1 + right",
                  "db1 = db1 + right",
                  "dW2 = dW2 + right",
                  "db2 = db2 + right"),
          Mistake.of(UPDATE, "last-point-only", MistakeWords.LAST_POINT_ONLY)
              .instead(
                  "dW1 = dZ1[-1,:].T @ X[-1,:]",
                  "db1 = dZ1[-1,:].T",
                  "dW2 = dZ2[-1,:].T @ A1[-1,:]",
                  "db2 = dZ2[-1,:].T"),
          Mistake.of(UPDATE, "first-point-only", MistakeWords.FIRST_POINT_ONLY)
              .instead(
                  "dW1 = dZ1[0,:].T @ X[0,:]",
                  "db1 = dZ1[0,:].T",
                  "dW2 = dZ2[0,:].T @ A1[0,:]",
                  "db2 = dZ2[0,:].T"),
          Mistake.of(LEARNING_RATE, "learning-rate-halved", MistakeWords.LEARNING_RATE_HALVED)
              .atStart("alpha = 0.5 * alpha"),
          Mistake.of(LEARNING_RATE, "learning-rate-small", MistakeWords.LEARNING_RATE_SMALL)
              .atStart("alpha = 0.01 * alpha"),
          Mistake.of(LEARNING_RATE, "learning-rate-large", MistakeWords.LEARNING_RATE_LARGE)
              .atStart("alpha = 20 * alpha"),
          Mistake.of(UPDATE, "update-assigns", MistakeWords.UPDATE_ASSIGNS)
              .instead(
                  "W1 = -alpha * dW1",
                  "b1 = -alpha * db1",
                  "W2 = -alpha * dW2",
                  "b2 = -alpha * db2"),
          Mistake.of(UPDATE, "hidden-layer-not-updated", MistakeWords.HIDDEN_LAYER_NOT_UPDATED)
              .instead("W1 = W1", "b1 = b1"),
          Mistake.of(UPDATE, "output-layer-not-updated", MistakeWords.OUTPUT_LAYER_NOT_UPDATED)
              .instead("W2 = W2", "b2 = b2"),
          Mistake.of(UPDATE, "weights-rounded", MistakeWords.WEIGHTS_ROUNDED)
              .after(
                  "W1 = round(W1, 3)",
                  "b1 = round(b1, 3)",
                  "W2 = round(W2, 3)",
                  "b2 = round(b2, 3)"),
          Mistake.of(UPDATE, "weights-are-integers", MistakeWords.WEIGHTS_ARE_INTEGERS)
              .atStart("W1 = trunc(W1)", "b1 = trunc(b1)", "W2 = trunc(W2)", "b2 = trunc(b2)")
              .after("W1 = trunc(W1)", "b1 = trunc(b1)", "W2 = trunc(W2)", "b2 = trunc(b2)"));

  private UpdateMistakes() {}
}
