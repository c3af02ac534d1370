package xorlab.diagnostics;

import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.Pass;
import xorlab.training.IterationState;
import xorlab.words.FindingsWords;

/** The next update leaves the finite numbers, or the start or the loss already has. */
final class Divergence {
  private Divergence() {}

  static void detect(IterationState state, Pass pass, List<Diagnostic> diagnostics) {
    if (!pass.forward.isFinite()) {
      diagnostics.add(new Diagnostic(Kind.DIVERGENCE, FindingsWords.START_OVERFLOWS));
    } else if (state.diverged()) {
      diagnostics.add(new Diagnostic(Kind.DIVERGENCE, FindingsWords.UPDATES_OVERFLOW));
    } else if (state.loss() - state.loss() != 0) {
      diagnostics.add(
          new Diagnostic(
              Kind.DIVERGENCE,
              state.iteration() == 0
                  ? FindingsWords.LOSS_OVERFLOWS_AT_START
                  : FindingsWords.LOSS_OVERFLOWS));
    }
  }
}
