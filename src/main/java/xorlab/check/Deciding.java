package xorlab.check;

import java.util.Optional;
import xorlab.check.search.Hypothesis;
import xorlab.formula.tree.FormulaException;
import xorlab.mistake.StepRun;
import xorlab.numeric.Matrix;
import xorlab.words.VerdictWords;

/** Which numbers would tell two programs apart that print the same so far. */
final class Deciding {
  private static final String[] GRADIENTS = {"dW1", "db1", "dW2", "db2"};
  private static final String[] PARAMETERS = {"W1", "b1", "W2", "b2"};
  private static final double DIFFERENCE = 1e-9;
  private static final int LOSSES = 10;

  private Deciding() {}

  /** A sentence that names the paste to make; empty if the programs cannot be run. */
  static Optional<String> between(Hypothesis one, Hypothesis other) {
    try {
      StepRun a = Outcome.run(one, one.program());
      StepRun b = Outcome.run(other, other.program());
      a.pass();
      b.pass();
      if (differ(a, b, GRADIENTS)) {
        return Optional.of(VerdictWords.GRADIENTS_WOULD_TELL);
      }
      boolean losses = differ(a, b, new String[] {"J"});
      a.update();
      b.update();
      if (differ(a, b, PARAMETERS)) {
        return Optional.of(VerdictWords.UPDATE_WOULD_TELL);
      }
      for (int k = 0; k < LOSSES && !losses; k++) {
        a.pass();
        b.pass();
        losses = differ(a, b, new String[] {"J"});
        a.update();
        b.update();
      }
      return Optional.of(
          losses ? VerdictWords.LOSSES_WOULD_TELL : VerdictWords.NOTHING_TELLS_THEM_APART);
    } catch (FormulaException e) {
      return Optional.empty();
    }
  }

  private static boolean differ(StepRun a, StepRun b, String[] names) {
    for (String name : names) {
      Matrix A = a.get(name);
      Matrix B = b.get(name);
      for (int k = 0; k < A.values().length; k++) {
        double gap = Math.abs(A.values()[k] - B.values()[k]);
        if (gap > DIFFERENCE * (1 + Math.abs(A.values()[k]))) {
          return true;
        }
      }
    }
    return false;
  }
}
