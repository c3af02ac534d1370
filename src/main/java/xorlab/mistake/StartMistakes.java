package xorlab.mistake;

import static xorlab.mistake.MistakeGroup.ACTIVATION;
import static xorlab.mistake.MistakeGroup.CONVENTION;
import static xorlab.mistake.MistakeGroup.LABELS;
import static xorlab.mistake.MistakeGroup.START;

import java.util.List;
import xorlab.words.MistakeWords;

/** Other networks, other labels and other starts. */
final class StartMistakes {
  static final List<Mistake> ALL =
      List.of(
          Mistake.of(
                  ACTIVATION, "hidden-without-activation", MistakeWords.HIDDEN_WITHOUT_ACTIVATION)
              .instead("A1 = Z1", "dZ1 = dA1"),
          Mistake.of(
                  ACTIVATION,
                  "hidden-derivative-without-activation",
                  MistakeWords.HIDDEN_DERIVATIVE_WITHOUT_ACTIVATION)
              .instead("A1 = Z1"),
          Mistake.of(LABELS, "labels-turned", MistakeWords.LABELS_TURNED).atStart("y = 1 - y"),
          Mistake.of(LABELS, "labels-second-input", MistakeWords.LABELS_SECOND_INPUT)
              .atStart("y = X[:,1]"),
          Mistake.of(LABELS, "labels-of-or", MistakeWords.LABELS_OF_OR)
              .atStart("y = max(X[:,0], X[:,1])"),
          Mistake.of(START, "start-zeros", MistakeWords.START_ZEROS)
              .atStart("W1 = 0 * W1", "b1 = 0 * b1", "W2 = 0 * W2", "b2 = 0 * b2"),
          Mistake.of(START, "start-zero-weights", MistakeWords.START_ZERO_WEIGHTS)
              .atStart("W1 = 0 * W1", "W2 = 0 * W2"),
          Mistake.of(START, "start-all-equal", MistakeWords.START_ALL_EQUAL)
              .atStart(
                  "W1 = 0 * W1 + 0.5",
                  "b1 = 0 * b1 + 0.5",
                  "W2 = 0 * W2 + 0.5",
                  "b2 = 0 * b2 + 0.5"),
          Mistake.of(START, "start-tiny", MistakeWords.START_TINY)
              .atStart("W1 = 0.01 * W1", "b1 = 0 * b1", "W2 = 0.01 * W2", "b2 = 0 * b2"),
          Mistake.of(START, "start-positive", MistakeWords.START_POSITIVE)
              .atStart(
                  "W1 = rand(n1, n0)", "b1 = rand(n1, 1)", "W2 = rand(n2, n1)", "b2 = rand(n2, 1)"),
          Mistake.of(CONVENTION, "start-weights-first", MistakeWords.START_WEIGHTS_FIRST)
              .atStart(
                  "W1 = randn(n1, n0)",
                  "W2 = randn(n2, n1)",
                  "b1 = randn(n1, 1)",
                  "b2 = randn(n2, 1)"),
          Mistake.of(CONVENTION, "start-in-by-out", MistakeWords.START_IN_BY_OUT)
              .atStart("W1 = W1.reshape(n0, n1).T"),
          Mistake.of(CONVENTION, "start-zero-biases", MistakeWords.START_ZERO_BIASES)
              .atStart("b1 = 0 * b1", "b2 = 0 * b2"));

  private StartMistakes() {}
}
