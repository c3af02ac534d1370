package xorlab.mistake.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.mistake.Mistakes;
import xorlab.mistake.ProgramLine;
import xorlab.mistake.ProgramLine.Phase;
import xorlab.mistake.StepProgram;
import xorlab.mistake.StepRun;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;
import xorlab.training.AlteredLines;
import xorlab.training.AlteredPass;
import xorlab.training.AlteredProgram;
import xorlab.words.AlteredWords;

/** The program of an experiment with mistakes. */
public final class MistakenProgram implements AlteredProgram {
  private final NetworkSpec network;
  private final Matrix points;
  private final double decay;
  private final StepProgram program;
  private final StepRun run;
  private final boolean isLossAltered;
  private final EffectiveForward forward;
  private final double[] start;

  /** Alpha after the lines of the start. */
  private final double learningRate;

  /**
   * @param names of the mistakes
   * @throws xorlab.formula.tree.FormulaException if the mistakes do not fit the network
   */
  public MistakenProgram(Experiment experiment, List<String> names) {
    network = experiment.network();
    points = experiment.data().X();
    decay = experiment.get(Setting.DECAY);
    program = StepProgram.right(network).with(Mistakes.of(names));
    run = run(experiment, program, experiment.start().parameters(network));
    isLossAltered = isAltered(linesOf("J"));
    forward = EffectiveForward.of(program);
    start = run.parameters("").flat();
    learningRate = run.get("alpha").get(0, 0);
  }

  /**
   * A run of a program on an experiment's data.
   *
   * @param start the parameters, which are copied
   */
  static StepRun run(Experiment experiment, StepProgram program, Parameters start) {
    return new StepRun(
        program,
        start,
        experiment.network().inputs().of(experiment.data().X()), // the X of the lines
        experiment.data().y(),
        experiment.learningRate(),
        Optional.of(experiment.get(Setting.SEED)));
  }

  /** The lines that the mistakes have written, as in NumPy. */
  public List<String> alteredLines() {
    List<String> texts = new ArrayList<>();
    for (ProgramLine line : program.altered()) {
      texts.add(line.text());
    }
    return texts;
  }

  /** The lines, of which those that a mistake has written are marked. */
  public StepProgram program() {
    return program;
  }

  @Override
  public double[] start() {
    return start;
  }

  @Override
  public double[] keptAtStart() {
    return new double[start.length];
  }

  @Override
  public AlteredPass run(double[] flat, double[] kept, int iteration) {
    run.restore(ofFlat(flat), ofFlat(kept));
    run.setAlpha(learningRateAt(iteration));
    run.pass();
    Pass pass = pass();
    double loss = loss(pass);
    double[] gradients = run.parameters("d").flat();
    run.update();
    return new AlteredPass(pass, loss, run.parameters("").flat(), gradients);
  }

  /** The values of the last pass. */
  private Pass pass() {
    int L = network.lastLayer();
    Pass pass = new Pass(network, run.parameters(""), points, run.get("y"));
    for (int i = 1; i <= L; i++) {
      pass.forward.Z[i] = run.get("Z" + i);
      pass.forward.A[i] = run.get("A" + i);
      pass.backward.dZ[i] = run.get("dZ" + i);
      pass.backward.dW[i] = run.get("dW" + i);
      pass.backward.db[i] = run.get("db" + i);
      if (i < L) {
        pass.backward.dA[i] = run.get("dA" + i);
      }
    }
    for (int n = 0; n < points.rows(); n++) {
      double slope = network.loss().derivative(pass.forward.A[L].get(n, 0), pass.y().get(n, 0));
      pass.backward.dA[L].set(n, 0, slope);
    }
    return pass;
  }

  /**
   * The loss that the program prints. Where its line is right it is computed as that of a right
   * network: in the order of its sums, and finite where only the logarithm is infinite.
   */
  private double loss(Pass pass) {
    return isLossAltered ? run.loss() : pass.loss();
  }

  private Parameters ofFlat(double[] flat) {
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    return parameters;
  }

  @Override
  public double learningRateAt(int iteration) {
    return learningRate / (decay * iteration + 1);
  }

  @Override
  public Optional<AlteredLines> lines(String name) {
    List<ProgramLine> lines = linesOf(name);
    if (lines.isEmpty() || !isAltered(lines)) {
      return Optional.empty();
    }
    StringBuilder mathML = new StringBuilder();
    for (ProgramLine line : lines) {
      mathML.append("<math>").append(line.assignment().mathML((text, math) -> math));
      mathML.append("</math>");
    }
    return Optional.of(new AlteredLines(mathML.toString(), AlteredWords.LINE));
  }

  /** Those of the iteration; of what no iteration changes, those of the start. */
  private List<ProgramLine> linesOf(String name) {
    boolean isParameter = name.startsWith("W") || name.startsWith("b");
    List<ProgramLine> lines = new ArrayList<>();
    for (ProgramLine line : program.lines()) {
      boolean isOfStart = line.phase() == Phase.START;
      if (line.target().equals(name) && !(isOfStart && isParameter)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private boolean isAltered(List<ProgramLine> lines) {
    boolean isAltered = program.isOnline();
    for (ProgramLine line : lines) {
      isAltered |= line.isAltered();
    }
    return isAltered;
  }

  @Override
  public NetworkSpec network() {
    return forward.network();
  }

  @Override
  public double[] forward(double[] flat) {
    return forward.flat(flat);
  }
}
