package xorlab.diagnostics;

import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;
import xorlab.words.FindingsWords;

/** Hidden units that are in the flat ends of a sigmoid or tanh at every point. */
final class SaturatedUnits {
  /**
   * A derivative below this fraction of the greatest one counts as flat: such a unit learns a
   * hundred times more slowly than it could. A sigmoid is that flat where |z| > 6, a tanh where |z|
   * > 3.
   */
  static final double FLAT = 0.01;

  private SaturatedUnits() {}

  static void detect(Pass pass, List<Diagnostic> diagnostics) {
    NetworkSpec network = pass.network();
    for (int layer = 1; layer < network.lastLayer(); layer++) {
      Activation hidden = network.activation(layer);
      UnitPhrases saturated = new UnitPhrases(network, layer);
      for (int j = 0; hidden.range().saturates() && j < network.width(layer); j++) {
        if (isSaturated(hidden, pass.forward.Z[layer], pass.forward.A[layer], j)) {
          saturated.add(j);
        }
      }
      if (saturated.count() > 0) {
        diagnostics.add(new Diagnostic(Kind.SATURATION, sentence(saturated, hidden)));
      }
    }
  }

  private static boolean isSaturated(Activation hidden, Matrix Z, Matrix A, int j) {
    double flat = hidden.derivative(0, hidden.value(0)) * FLAT;
    for (int i = 0; i < Z.rows(); i++) {
      if (hidden.derivative(Z.get(i, j), A.get(i, j)) > flat) {
        return false;
      }
    }
    return true;
  }

  private static String sentence(UnitPhrases saturated, Activation hidden) {
    return FindingsWords.saturated(hidden.token(), saturated.count(), saturated.names());
  }
}
