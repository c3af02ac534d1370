package xorlab.diagnostics;

import java.util.ArrayList;
import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.Pass;
import xorlab.training.IterationState;
import xorlab.words.FindingsWords;

/** Finds problems in a run from the numbers of a single iteration. */
public final class Diagnosis {
  /**
   * Below this loss per point the task counts as solved and no advice is given: the right class has
   * a probability of 0.9 on average, since -log 0.9 is 0.105.
   */
  static final double SOLVED = 0.1;

  private Diagnosis() {}

  /** The findings for this iteration, the most severe first; usually none. */
  public static List<Diagnostic> of(IterationState state) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Pass pass = state.pass();
    Divergence.detect(state, pass, diagnostics);
    if (!diagnostics.isEmpty()) {
      return diagnostics;
    }
    RoundedPrediction.detect(pass, diagnostics);
    LargeSine.detect(pass, diagnostics);
    int points = state.data().points();
    boolean allRight = state.correct() == points;
    if (!allRight || state.dataLoss() > SOLVED * points) {
      DeadUnits.detect(pass, diagnostics);
      SaturatedUnits.detect(pass, diagnostics);
      DuplicateUnits.detect(pass, diagnostics);
    }
    if (allRight) {
      diagnostics.add(new Diagnostic(Kind.SOLVED, FindingsWords.allCorrect(points)));
    } else {
      Plateau.detect(state, pass, diagnostics);
    }
    return diagnostics;
  }
}
