package xorlab.diagnostics;

import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.NetworkSpec;
import xorlab.network.Pass;
import xorlab.training.IterationState;
import xorlab.words.FindingsWords;

/** Points are still wrong, yet the gradient is nearly 0. */
final class Plateau {
  /**
   * A gradient of less than this norm per point counts as nearly 0. With the default experiment,
   * the seeds that get stuck fall below it before iteration 1000; those that learn within a few
   * hundred iterations stay above it, except for a few that start close to a saddle.
   */
  static final double FLAT = 0.001;

  private Plateau() {}

  static void detect(IterationState state, Pass pass, List<Diagnostic> diagnostics) {
    int points = state.data().points();
    boolean explained = !diagnostics.isEmpty();
    if (explained || pass.backward.gradient.norm() >= FLAT * points) {
      return;
    }
    diagnostics.add(new Diagnostic(Kind.STUCK, sentence(pass.network())));
  }

  private static String sentence(NetworkSpec network) {
    if (!network.penalty().isNone()) {
      return FindingsWords.STUCK_WITH_PENALTY;
    }
    boolean isLine = network.lastLayer() == 1 && network.inputs().areStraight();
    return isLine ? FindingsWords.LINE_STUCK : FindingsWords.STUCK;
  }
}
