package xorlab.check.search;

import java.util.ArrayList;
import java.util.List;
import xorlab.mistake.LineChange;
import xorlab.mistake.Mistake;
import xorlab.mistake.MistakeGroup;
import xorlab.mistake.Mistakes;
import xorlab.words.VerdictWords;

/** The ways in which right programs differ: what they minimise, what they print, how they start. */
final class Conventions {
  private static final Convention LAB = of("", List.of(), program());

  /** What is minimised, for the cross-entropy or the squared error. */
  static final List<Convention> GRADIENTS =
      List.of(
          LAB,
          of(VerdictWords.GRADIENTS_ARE_MEANS, List.of("mean", "mean-gradient"), means(program())),
          of(
              VerdictWords.GRADIENTS_ARE_MEANS,
              List.of("mean", "mean-gradient"),
              program().instead("dZ2 = right / m")),
          of(
              VerdictWords.GRADIENT_OF_HALF_SQUARED_ERROR,
              List.of("half-squared-error"),
              halfSquaredError()),
          of(
              VerdictWords.GRADIENT_OF_SQUARED_ERROR,
              List.of("squared-error"),
              program().instead("dZ2 = 2 * (A2 - y) * f'(Z2)")),
          of(
              VerdictWords.GRADIENT_OF_HALF_MEAN_SQUARED_ERROR,
              List.of("half-squared-error,mean-gradient"),
              means(halfSquaredError())),
          of(
              VerdictWords.GRADIENT_OF_MEAN_SQUARED_ERROR,
              List.of("squared-error,mean-gradient"),
              means(program().instead("dZ2 = 2 * (A2 - y) * f'(Z2)"))),
          of(
              VerdictWords.GRADIENT_OF_MEAN_SQUARED_ERROR,
              List.of("squared-error,mean-gradient"),
              program().instead("dZ2 = 2 * (A2 - y) * f'(Z2) / m")));

  /** What is printed as the loss. */
  static final List<Convention> SHOWN =
      List.of(
          LAB,
          of(VerdictWords.SHOWS_MEAN, List.of("mean-loss"), program().after("J = J / m")),
          shown(VerdictWords.SHOWS_SQUARED_ERROR, "sum((A2 - y) ** 2)"),
          shown(VerdictWords.SHOWS_MEAN_SQUARED_ERROR, "sum((A2 - y) ** 2) / m"),
          shown(VerdictWords.SHOWS_HALF_SQUARED_ERROR, "sum((A2 - y) ** 2) / 2"),
          shown(VerdictWords.SHOWS_HALF_MEAN_SQUARED_ERROR, "sum((A2 - y) ** 2) / 2 / m"),
          shown(VerdictWords.SHOWS_MEAN_ABSOLUTE_ERROR, "sum(abs(A2 - y)) / m"),
          shown(VerdictWords.SHOWS_ABSOLUTE_ERROR, "sum(abs(A2 - y))"),
          shown(VerdictWords.SHOWS_ROOT_MEAN_SQUARED_ERROR, "sqrt(sum((A2 - y) ** 2) / m)"),
          of(VerdictWords.SHOWS_LOG2, List.of("loss-log2"), program().after("J = J / log(2)")),
          of(VerdictWords.SHOWS_LOG10, List.of("loss-log10"), program().after("J = J / log(10)")));

  /** The ways in which weights are drawn that are not multiples of others. */
  private static final List<Convention> UNSCALED_STARTS =
      List.of(
          LAB,
          start(
              VerdictWords.START_WEIGHTS_FIRST,
              "start-weights-first",
              "W1 = randn(n1, n0)",
              "W2 = randn(n2, n1)",
              "b1 = randn(n1, 1)",
              "b2 = randn(n2, 1)"),
          start(VerdictWords.START_IN_BY_OUT, "start-in-by-out", "W1 = W1.reshape(n0, n1).T"),
          start(VerdictWords.START_ZERO_BIASES, "start-zero-biases", "b1 = 0 * b1", "b2 = 0 * b2"),
          start(
              VerdictWords.START_ZERO_BIASES,
              "",
              "W1 = randn(n1, n0)",
              "W2 = randn(n2, n1)",
              "b1 = 0 * b1",
              "b2 = 0 * b2"),
          start(
              VerdictWords.START_IN_BY_OUT_ZERO_BIASES,
              "",
              "W1 = randn(n0, n1).T",
              "W2 = randn(n1, n2).T",
              "b1 = 0 * b1",
              "b2 = 0 * b2"),
          start(
              VerdictWords.START_IN_BY_OUT_WEIGHTS_FIRST,
              "",
              "W1 = randn(n0, n1).T",
              "W2 = randn(n1, n2).T",
              "b1 = randn(n1, 1)",
              "b2 = randn(n2, 1)"),
          start(
              VerdictWords.START_DEFAULT_RNG,
              "",
              "W1 = standard_normal(n1, n0)",
              "b1 = standard_normal(n1, 1)",
              "W2 = standard_normal(n2, n1)",
              "b2 = standard_normal(n2, 1)"),
          start(
              VerdictWords.START_DEFAULT_RNG,
              "",
              "W1 = standard_normal(n1, n0)",
              "W2 = standard_normal(n2, n1)",
              "b1 = standard_normal(n1, 1)",
              "b2 = standard_normal(n2, 1)"),
          start(
              VerdictWords.START_DEFAULT_RNG,
              "",
              "W1 = standard_normal(n0, n1).T",
              "b1 = standard_normal(n1, 1)",
              "W2 = standard_normal(n1, n2).T",
              "b2 = standard_normal(n2, 1)"),
          start(
              VerdictWords.START_DEFAULT_RNG,
              "",
              "W1 = standard_normal(n0, n1).T",
              "W2 = standard_normal(n1, n2).T",
              "b1 = 0 * b1",
              "b2 = 0 * b2"),
          start(
              VerdictWords.START_DEFAULT_RNG,
              "",
              "W1 = standard_normal(n1, n0)",
              "W2 = standard_normal(n2, n1)",
              "b1 = 0 * b1",
              "b2 = 0 * b2"),
          start(
              VerdictWords.START_RAND,
              "start-positive",
              "W1 = rand(n1, n0)",
              "b1 = rand(n1, 1)",
              "W2 = rand(n2, n1)",
              "b2 = rand(n2, 1)"),
          start(
              VerdictWords.START_RAND,
              "start-positive",
              "W1 = rand(n1, n0, 0)",
              "b1 = rand(n1, 1, 1)",
              "W2 = rand(n2, n1, 2)",
              "b2 = rand(n2, 1, 3)"),
          start(
              VerdictWords.START_RAND,
              "",
              "W1 = rand(n0, n1).T",
              "W2 = rand(n1, n2).T",
              "b1 = rand(n1, 1)",
              "b2 = rand(n2, 1)"),
          start(
              VerdictWords.START_UNIFORM,
              "",
              "W1 = (2 * rand(n0, n1) - 1).T",
              "W2 = (2 * rand(n1, n2) - 1).T",
              "b1 = 0 * b1",
              "b2 = 0 * b2"),
          start(
              VerdictWords.START_SMALL,
              "start-tiny",
              "W1 = 0.01 * W1",
              "W2 = 0.01 * W2",
              "b1 = 0 * b1",
              "b2 = 0 * b2"),
          start(
              VerdictWords.START_SMALL,
              "",
              "W1 = 0.01 * randn(n1, n0)",
              "W2 = 0.01 * randn(n2, n1)",
              "b1 = 0 * b1",
              "b2 = 0 * b2"));

  /** How the weights are drawn from a seed. */
  static final List<Convention> STARTS = starts();

  /** An update after each point. */
  static final Convention ONLINE = online();

  /** Updates in which the gradients of earlier ones take part. */
  static final List<Convention> MOMENTUM =
      List.of(momentum("0.9"), momentum("0.5"), momentum("0.8"), momentum("0.99"));

  private static final String SHOWN_LOSS = "J = ";

  private Conventions() {}

  /** Whether a loss is that of the cross-entropy, or a multiple of it. */
  static boolean isOfCrossEntropy(Convention shown) {
    for (LineChange change : shown.changes().changes()) {
      if (change.kind() == LineChange.Kind.INSTEAD && change.line().startsWith(SHOWN_LOSS)) {
        return false;
      }
    }
    return true;
  }

  private static Convention of(String sentence, List<String> names, Mistake changes) {
    return new Convention(changes, names, sentence);
  }

  private static Mistake program() {
    return Mistake.of(MistakeGroup.CONVENTION, "", "");
  }

  private static Mistake means(Mistake program) {
    return program.after("dW1 = dW1 / m", "db1 = db1 / m", "dW2 = dW2 / m", "db2 = db2 / m");
  }

  private static Mistake halfSquaredError() {
    return program().instead("dZ2 = (A2 - y) * f'(Z2)");
  }

  private static Convention shown(String sentence, String J) {
    return of(sentence, List.of(), program().instead(SHOWN_LOSS + J));
  }

  private static Convention start(String sentence, String name, String... lines) {
    List<String> names = name.isEmpty() ? List.of() : List.of(name);
    return of(sentence, names, program().atStart(lines));
  }

  private static List<Convention> starts() {
    List<Convention> starts = new ArrayList<>(UNSCALED_STARTS);
    for (String factor : List.of("0.1", "0.5", "0.01")) {
      for (String draw : List.of("randn", "standard_normal")) {
        starts.add(
            start(
                VerdictWords.startScaled(factor),
                "",
                "W1 = (" + factor + " * " + draw + "(n0, n1)).T",
                "W2 = (" + factor + " * " + draw + "(n1, n2)).T",
                "b1 = 0 * b1",
                "b2 = 0 * b2"));
      }
    }
    return List.copyOf(starts);
  }

  private static Convention online() {
    Mistake online = Mistakes.of("online").orElseThrow();
    return of(online.sentence(), List.of(), online);
  }

  private static Convention momentum(String beta) {
    return of(
        VerdictWords.momentum(beta),
        List.of(),
        program()
            .instead(
                "dW1 = " + beta + " * dW1 + right",
                "db1 = " + beta + " * db1 + right",
                "dW2 = " + beta + " * dW2 + right",
                "db2 = " + beta + " * db2 + right"));
  }
}
