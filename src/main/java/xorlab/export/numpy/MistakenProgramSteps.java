package xorlab.export.numpy;

import java.util.ArrayList;
import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.mistake.Mistake;
import xorlab.mistake.Mistakes;
import xorlab.mistake.ProgramLine;
import xorlab.mistake.ProgramLine.Phase;
import xorlab.mistake.StepProgram;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Decimals;
import xorlab.optim.StopRule;
import xorlab.training.LossReportInterval;

/**
 * An experiment with mistakes as steps of NumPy code: its program line by line, in which a comment
 * marks each line that a mistake has changed.
 */
public final class MistakenProgramSteps {
  private static final String MARK = "# altered";

  private final Experiment experiment;
  private final NetworkSpec network;
  private final StepProgram right;
  private final StepProgram program;
  private final int L;

  private MistakenProgramSteps(Experiment experiment) {
    this.experiment = experiment;
    network = experiment.network();
    L = network.lastLayer();
    right = StepProgram.right(network);
    program = right.with(mistakes());
  }

  private List<Mistake> mistakes() {
    return Mistakes.of(experiment.get(Setting.MISTAKE));
  }

  /** Has scripts and notebooks show the mistakes of their experiments. */
  public static void install() {
    NumpySteps.install(MistakenProgramSteps::of);
  }

  private static List<NumpyStep> of(Experiment experiment) {
    MistakenProgramSteps steps = new MistakenProgramSteps(experiment);
    List<NumpyStep> all = new ArrayList<>();
    all.add(steps.numpy());
    all.add(NumpyData.step(experiment));
    all.add(new NumpyNetwork(steps.network).plan());
    all.add(NumpyInitialization.step(experiment));
    all.add(steps.names());
    all.add(steps.forward());
    if (steps.isLossRight()) {
      all.add(steps.loss());
    }
    all.add(steps.training());
    return all;
  }

  private NumpyStep numpy() {
    StringBuilder code = new StringBuilder();
    for (Mistake mistake : mistakes()) {
      code.append("# It has a mistake: ").append(mistake.sentence()).append('\n');
    }
    code.append("import numpy as np\n");
    return new NumpyStep("NumPy", "Matrices, and random numbers.", code.toString());
  }

  /** The names that the lines use, and the lines that run once. */
  private NumpyStep names() {
    StringBuilder code = new StringBuilder(NumpyNetwork.inputs(network));
    if (hasFeatures()) {
      code.append(
          "# From here on, X is what the network is given\npoints = X\nX = inputs(points)\n\n");
    }
    code.append("# A name for each matrix, and the learning rate\n");
    boolean isDefined = new NumpyNetwork(network).plan().code().contains("def sigmoid(");
    if (allText().contains("sigmoid(") && !isDefined) {
      code.append("def sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n\n\n");
    }
    if (allText().contains("(n")) {
      code.append(list("n", 0)).append(" = shapes\n");
    }
    for (int i = 1; i <= L; i++) {
      code.append("W" + i + ", b" + i + " = W[" + i + "], b[" + i + "]\n");
      code.append("dW" + i + ", db" + i + " = 0 * W" + i + ", 0 * b" + i + "\n");
    }
    code.append("m = len(X)\nalpha = ");
    code.append(Decimals.plain(experiment.learningRate())).append('\n');
    code.append(NumpyPenalty.factors(network.penalty()));
    if (allText().contains("rand")) {
      code.append("np.random.seed(").append(experiment.text(Setting.SEED)).append(")\n");
    }
    append(program.lines(Phase.START), "", code);
    if (decays()) {
      code.append("learning_rate, decay = alpha, ").append(experiment.text(Setting.DECAY));
      code.append('\n');
    }
    return new NumpyStep("Names", mistakeSentences(), code.toString());
  }

  /** Whether the network is given something else than the points. */
  private boolean hasFeatures() {
    return !network.inputs().areCoordinates();
  }

  private boolean decays() {
    return experiment.get(Setting.DECAY) != 0;
  }

  private String mistakeSentences() {
    StringBuilder text = new StringBuilder("The program has a mistake.");
    for (Mistake mistake : mistakes()) {
      text.append(' ').append(mistake.sentence());
    }
    return text.toString();
  }

  private String allText() {
    StringBuilder text = new StringBuilder();
    for (ProgramLine line : program.lines()) {
      text.append(line.text()).append('\n');
    }
    return text.toString();
  }

  /** "Z1, Z2" for Z from 1 on. */
  private String list(String name, int first) {
    StringBuilder names = new StringBuilder();
    for (int i = first; i <= L; i++) {
      names.append(names.length() > 0 ? ", " : "").append(name).append(i);
    }
    return names.toString();
  }

  private NumpyStep forward() {
    List<ProgramLine> lines = new ArrayList<>();
    for (ProgramLine line : program.lines(Phase.PASS)) {
      char first = line.target().charAt(0);
      if (first == 'Z' || first == 'A') {
        lines.add(line);
      }
    }
    StringBuilder code = new StringBuilder("# The predictions for any points\ndef forward(X):\n");
    if (hasFeatures()) {
      code.append("    X = inputs(X)\n");
    }
    append(lines, "    ", code);
    code.append("    return A").append(L).append('\n');
    return new NumpyStep("Forward", "From the inputs to the predictions.", code.toString());
  }

  /** The loss as the lab computes it where its line is right. */
  private NumpyStep loss() {
    String z = "Z" + L;
    boolean isCrossEntropy = network.loss() == Loss.CROSS_ENTROPY;
    String code =
        isCrossEntropy
            ? "# The cross-entropy without its zero terms, finite where a prediction is 0 or 1\n"
                + "def objective(y, y_hat, z):\n"
                + "    with np.errstate(divide=\"ignore\"):\n"
                + "        loss = -np.log(y_hat[y == 1]).sum() - np.log(1 - y_hat[y == 0]).sum()\n"
                + "    return loss if np.isfinite(loss) else (np.logaddexp(0, z) - y * z).sum()\n"
            : "# The squared error\ndef objective(y, y_hat, z):\n"
                + "    return ((y_hat - y)**2).sum()\n";
    return new NumpyStep("The loss", "Summed over the points, from $y$ and " + z + ".", code);
  }

  private NumpyStep training() {
    StringBuilder code =
        new StringBuilder("# Training; iteration k is the state after k updates\n");
    code.append("iterations = ").append(experiment.iterations());
    code.append("\nprint_every = ").append(LossReportInterval.of(experiment.iterations()));
    code.append("\nlosses = np.zeros(iterations + 1)\n");
    code.append("\nfor k in range(iterations + 1):\n");
    code.append(decays() ? "    alpha = learning_rate / (1 + decay * k)\n" : "");
    if (program.isOnline()) {
      appendOnline(code);
    } else {
      appendPass("    ", code);
      code.append("    is_finite = ").append(finite()).append('\n');
      code.append("    loss = J\n");
    }
    code.append(
        """
            if not is_finite:
                print("The run ends: iteration", k, "has a number that is not finite.")
                losses = losses[:k]
                break
            losses[k] = loss
            if k % print_every == 0:
                print(k, losses[k])
        """);
    String allRight = program.isOnline() ? "all_right" : allRight();
    code.append(NumpyStop.lines(experiment, allRight, "losses"));
    code.append(
        """
            if k == iterations:
                break  # the last iteration is only looked at

        """);
    if (program.isOnline()) {
      code.append("    ").append(parameters()).append(" = updated\n");
    } else {
      append(program.lines(Phase.UPDATE), "    ", code);
    }
    if (hasFeatures()) {
      code.append("\nX = points\n");
    }
    return new NumpyStep(
        "Training",
        "The lines that a mistake has changed are marked. The losses are those that the lab shows,"
            + " except for the last digits: NumPy adds in a different order."
            + NumpyStop.explanation(experiment),
        code.toString());
  }

  /** Whether every point of a pass is right. */
  private String allRight() {
    return "((A" + L + " > 0.5) == y).all()";
  }

  private String parameters() {
    StringBuilder names = new StringBuilder();
    for (int i = 1; i <= L; i++) {
      names.append(i > 1 ? ", " : "").append("W").append(i).append(", b").append(i);
    }
    return names.toString();
  }

  /** Whether every sum is finite. */
  private String finite() {
    return "all(np.isfinite(z).all() for z in [" + list("Z", 1) + "])";
  }

  /** The updates of an iteration, after which the parameters are put back: they come later. */
  private void appendOnline(StringBuilder code) {
    code.append("    before = ").append(parameters()).append('\n');
    boolean counts = experiment.get(Setting.STOP).kind() == StopRule.Kind.RIGHT;
    code.append("    all_X, all_y = X, y\n    loss, is_finite, m = 0, True, 1\n");
    code.append(counts ? "    all_right = True\n" : "");
    code.append("    for p in range(len(all_X)):  # altered: an update after each point\n");
    code.append("        X, y = all_X[p:p + 1], all_y[p:p + 1]\n");
    appendPass("        ", code);
    code.append("        is_finite = is_finite and ").append(finite()).append('\n');
    code.append("        loss = loss + J\n");
    code.append(counts ? "        all_right = all_right and " + allRight() + "\n" : "");
    append(program.lines(Phase.UPDATE), "        ", code);
    code.append("    updated = ").append(parameters()).append('\n');
    code.append("    ").append(parameters()).append(" = before\n");
    code.append("    X, y, m = all_X, all_y, len(all_X)\n");
  }

  /** Whether the line of the loss is right, which is then computed as the lab does. */
  private boolean isLossRight() {
    return !program.isOnline() && lines("J", program).equals(lines("J", right));
  }

  private void appendPass(String indent, StringBuilder code) {
    for (ProgramLine line : program.lines(Phase.PASS)) {
      if (isLossRight() && line.text().equals(lines("J", right).get(0))) {
        code.append(indent).append("J = objective(y, A" + L + ", Z" + L + ")\n");
      } else {
        append(List.of(line), indent, code);
      }
    }
  }

  private static List<String> lines(String target, StepProgram program) {
    List<String> texts = new ArrayList<>();
    for (ProgramLine line : program.lines()) {
      if (line.target().equals(target) && line.phase() != Phase.START) {
        texts.add(line.text());
      }
    }
    return texts;
  }

  private void append(List<ProgramLine> lines, String indent, StringBuilder code) {
    for (ProgramLine line : lines) {
      if (line.isAltered()) {
        code.append(indent).append(MARK).append(comment(line)).append('\n');
      }
      code.append(indent).append(NumpyLine.of(line.text())).append('\n');
    }
  }

  /** What the right program has in place of a line. */
  private String comment(ProgramLine line) {
    List<String> rightLines = lines(line.target(), right);
    boolean isExtra =
        line.phase() == Phase.START || lines(line.target(), program).containsAll(rightLines);
    return isExtra ? ": an extra line" : "; the right line is " + rightLines.get(0);
  }
}
