package xorlab.diagnostics;

import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.Pass;
import xorlab.training.IterationState;

/** The next update gives a number that is not finite, or the start has one. */
final class Divergence {
  private Divergence() {}

  static void detect(IterationState state, Pass pass, List<Diagnostic> diagnostics) {
    if (state.iteration() == 0 && !(isFinite(state.loss()) && pass.backward.gradient.isFinite())) {
      diagnostics.add(
          new Diagnostic(
              Kind.DIVERGENCE,
              "These weights are so large that the loss or its gradient is not a finite number."
                  + " Start from smaller ones."));
    } else if (state.diverged()) {
      diagnostics.add(
          new Diagnostic(
              Kind.DIVERGENCE,
              "The next update would overshoot so far that the numbers are no longer finite: the"
                  + " learning rate is too large. Try a tenth of it."));
    }
  }

  private static boolean isFinite(double x) {
    return x - x == 0;
  }
}
