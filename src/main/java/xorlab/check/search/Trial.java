package xorlab.check.search;

import static java.lang.Math.abs;

import java.util.Optional;
import xorlab.experiment.Initialization;
import xorlab.mistake.ProgramLine;
import xorlab.mistake.StepProgram;
import xorlab.mistake.StepRun;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/** Runs the program of a hypothesis, to see which of the pasted numbers it prints. */
final class Trial {
  private static final String CHANGE = "change_";

  private final Hypothesis hypothesis;
  private final StepRun run;
  private int iteration;
  private boolean isPassed;
  private boolean isUpdated;
  private final Matrix[] before;

  /**
   * @throws xorlab.formula.tree.FormulaException if the program cannot be run
   */
  Trial(Hypothesis hypothesis, StepProgram program, Parameters start) {
    this.hypothesis = hypothesis;
    Evidence evidence = hypothesis.evidence();
    run =
        new StepRun(
            program,
            start,
            evidence.X(),
            evidence.y(),
            hypothesis.alpha(),
            Optional.of(evidence.seed()));
    before = new Matrix[2 * evidence.network().widths().size()];
  }

  /** The start of a hypothesis, before the lines of its start. */
  static Parameters start(Evidence evidence) {
    return evidence
        .start()
        .orElseGet(() -> new Initialization.Random(evidence.seed()).parameters(evidence.network()));
  }

  /** The updates made so far, which is what a trial costs. */
  int iterations() {
    return iteration + 1;
  }

  /**
   * What the program prints for an observation, which must not come before the last one asked for.
   */
  double value(Observation observation) {
    while (iteration < observation.iteration()) {
      finishIteration();
    }
    String quantity = observation.quantity();
    if (observation.isParameter()) {
      return entry(run.get(quantity), observation);
    }
    pass();
    if (quantity.startsWith(CHANGE)) {
      update();
      String name = quantity.substring(CHANGE.length());
      return hypothesis.scale()
          * (entry(run.get(name), observation) - entry(before[index(name)], observation));
    }
    double value = entry(run.get(quantity), observation);
    return observation.isGradient() ? hypothesis.scale() * value : value;
  }

  private void finishIteration() {
    pass();
    update();
    iteration++;
    isPassed = false;
    isUpdated = false;
  }

  private void pass() {
    if (!isPassed) {
      run.pass();
      isPassed = true;
    }
  }

  private void update() {
    if (!isUpdated) {
      for (int i = 1; i <= hypothesis.evidence().network().lastLayer(); i++) {
        before[2 * i - 2] = run.get("W" + i);
        before[2 * i - 1] = run.get("b" + i);
      }
      run.update();
      isUpdated = true;
    }
  }

  private static int index(String name) {
    int layer = name.charAt(1) - '0';
    return name.charAt(0) == 'W' ? 2 * layer - 2 : 2 * layer - 1;
  }

  private static double entry(Matrix matrix, Observation observation) {
    boolean isInside = observation.row() < matrix.rows() && observation.column() < matrix.columns();
    return isInside ? matrix.get(observation.row(), observation.column()) : Double.NaN;
  }

  /** Whether a number is another one, up to a tolerance; nan is nan. */
  static boolean isNear(double pasted, double value, double tolerance) {
    return pasted == value
        || abs(pasted - value) <= tolerance
        || Double.isNaN(pasted) && Double.isNaN(value);
  }

  /** Whether a program has the same lines but for the start. */
  static boolean isStartOnly(StepProgram program) {
    for (ProgramLine line : program.altered()) {
      if (line.phase() != ProgramLine.Phase.START) {
        return false;
      }
    }
    return true;
  }
}
