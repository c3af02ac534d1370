package xorlab.diagnostics;

import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;

/**
 * ReLUs that are 0 at every point. Their derivative is 0 there, so the gradient of their weights is
 * 0 too.
 */
final class DeadUnits {
  private DeadUnits() {}

  static void detect(Pass pass, List<Diagnostic> diagnostics) {
    NetworkSpec network = pass.network();
    int L = network.lastLayer();
    if (network.output() == Activation.RELU && isDead(pass.forward.Z[L], 0)) {
      diagnostics.add(
          new Diagnostic(
              Kind.DEAD,
              "The output is dead: it is 0 at every point, so every gradient is 0 and nothing"
                  + " changes. Start from other weights."));
      return;
    }
    if (network.hidden() == Activation.RELU) {
      for (int layer = 1; layer < L; layer++) {
        findIn(layer, pass, diagnostics);
      }
    }
  }

  private static void findIn(int layer, Pass pass, List<Diagnostic> diagnostics) {
    Matrix Z = pass.forward.Z[layer];
    UnitPhrases dead = new UnitPhrases(pass.network(), layer);
    for (int j = 0; j < Z.columns(); j++) {
      if (isDead(Z, j)) {
        dead.add(j);
      }
    }
    if (dead.count() > 0) {
      diagnostics.add(new Diagnostic(Kind.DEAD, sentence(dead, layer)));
    }
  }

  /** After the first layer, the inputs may still change, and with them the sums. */
  private static String sentence(UnitPhrases dead, int layer) {
    return dead.names()
        + dead.verb(" is dead: it is", " are dead: they are")
        + " 0 at every point, so "
        + dead.verb("its gradient is", "their gradients are")
        + " 0 too. "
        + (layer == 1
            ? dead.verb("It cannot learn any more.", "They cannot learn any more.")
            : "Only a change in the layer before can help.");
  }

  private static boolean isDead(Matrix Z, int j) {
    for (int i = 0; i < Z.rows(); i++) {
      if (Z.get(i, j) > 0) {
        return false;
      }
    }
    return true;
  }
}
