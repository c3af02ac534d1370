package xorlab.diagnostics;

import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;
import xorlab.words.FindingsWords;

/**
 * ReLUs that are 0 at every point. Their derivative is 0 there, so the gradient of their weights is
 * 0 too, apart from that of a penalty on the weights.
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
              network.penalty().isNone()
                  ? FindingsWords.OUTPUT_DEAD
                  : FindingsWords.OUTPUT_DEAD_BUT_PENALTY));
      return;
    }
    for (int layer = 1; layer < L; layer++) {
      if (network.activation(layer) == Activation.RELU) {
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
      boolean hasPenalty = !pass.network().penalty().isNone();
      String sentence =
          hasPenalty
              ? FindingsWords.deadButPenalty(dead.count(), dead.names())
              : sentence(dead, layer);
      diagnostics.add(new Diagnostic(Kind.DEAD, sentence));
    }
  }

  /** After the first layer, the inputs may still change, and with them the sums. */
  private static String sentence(UnitPhrases dead, int layer) {
    return layer == 1
        ? FindingsWords.dead(dead.count(), dead.names())
        : FindingsWords.deadDeeper(dead.count(), dead.names());
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
