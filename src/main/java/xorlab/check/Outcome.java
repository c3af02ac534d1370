package xorlab.check;

import java.util.Optional;
import xorlab.check.search.Hypothesis;
import xorlab.formula.tree.FormulaException;
import xorlab.mistake.StepProgram;
import xorlab.mistake.StepRun;
import xorlab.network.Activation;
import xorlab.numeric.Matrix;

/** What becomes of a program when it trains. */
final class Outcome {
  static final int POINTS = 4;

  /** Iterations after which a program that has not learnt is said not to learn. */
  static final int LONG = 1000;

  private Outcome() {}

  /** A run of a program from the start of a hypothesis. */
  static StepRun run(Hypothesis hypothesis, StepProgram program) {
    var evidence = hypothesis.evidence();
    return new StepRun(
        program,
        hypothesis.startParameters(),
        evidence.X(),
        evidence.y(),
        hypothesis.alpha(),
        Optional.of(evidence.seed()));
  }

  /** The losses at iterations 0 to the last; fewer if the program cannot go on. */
  static double[] losses(Hypothesis hypothesis, StepProgram program, int last) {
    double[] losses = new double[last + 1];
    int done = 0;
    try {
      StepRun run = run(hypothesis, program);
      for (; done <= last; done++) {
        run.pass();
        losses[done] = run.loss();
        run.update();
      }
    } catch (FormulaException e) {
      done = Math.max(done, 0); // up to here there are losses
    }
    double[] made = new double[done];
    System.arraycopy(losses, 0, made, 0, done);
    return made;
  }

  /** How many points are right after some updates. */
  static int correct(Hypothesis hypothesis, int iterations) {
    StepRun run = run(hypothesis, hypothesis.program());
    for (int k = 0; k < iterations; k++) {
      run.pass();
      run.update();
    }
    run.pass();
    Matrix yHat = run.get("A2");
    Matrix y = hypothesis.evidence().y();
    double middle = hypothesis.evidence().network().output() == Activation.TANH ? 0 : 0.5;
    int correct = 0;
    for (int p = 0; p < y.rows(); p++) {
      correct += yHat.get(p, 0) > middle == y.get(p, 0) > middle ? 1 : 0;
    }
    return correct;
  }
}
