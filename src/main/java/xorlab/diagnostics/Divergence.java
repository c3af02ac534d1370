package xorlab.diagnostics;

import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.Pass;
import xorlab.training.IterationState;

/** The next update leaves the finite numbers, or the start or the loss already has. */
final class Divergence {
  private Divergence() {}

  static void detect(IterationState state, Pass pass, List<Diagnostic> diagnostics) {
    if (!pass.forward.isFinite()) {
      diagnostics.add(
          new Diagnostic(
              Kind.DIVERGENCE,
              "These weights are so large that the numbers overflow. Start from smaller weights."));
    } else if (state.diverged()) {
      diagnostics.add(
          new Diagnostic(
              Kind.DIVERGENCE,
              "The next update overshoots so far that the numbers overflow. The learning rate is"
                  + " too large: try a tenth of it."));
    } else if (state.loss() - state.loss() != 0) {
      diagnostics.add(
          new Diagnostic(
              Kind.DIVERGENCE,
              "The loss overflows, so NumPy prints inf here. "
                  + (state.iteration() == 0
                      ? "Start from smaller weights."
                      : "The weights are still finite. The learning rate is too large: try a tenth"
                          + " of it.")));
    }
  }
}
