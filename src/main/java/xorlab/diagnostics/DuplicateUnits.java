package xorlab.diagnostics;

import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.NetworkSpec;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;
import xorlab.words.FindingsWords;

/**
 * Units of a hidden layer with the same incoming weights, the same bias and the same outgoing
 * weights. Their gradients are equal too, so they stay equal.
 */
final class DuplicateUnits {
  private DuplicateUnits() {}

  static void detect(Pass pass, List<Diagnostic> diagnostics) {
    NetworkSpec network = pass.network();
    boolean moves = pass.backward.gradient.norm() > 0;
    for (int layer = 1; layer < network.lastLayer(); layer++) {
      boolean[] named = new boolean[network.width(layer)];
      for (int j = 0; j < named.length; j++) {
        if (named[j]) {
          continue;
        }
        UnitPhrases duplicates = new UnitPhrases(network, layer);
        duplicates.add(j);
        for (int k = j + 1; k < named.length; k++) {
          if (!named[k] && areDuplicates(pass, layer, j, k)) {
            named[k] = true;
            duplicates.add(k);
          }
        }
        if (duplicates.count() > 1) {
          diagnostics.add(new Diagnostic(Kind.SYMMETRY, sentence(duplicates, moves)));
        }
      }
    }
  }

  private static boolean areDuplicates(Pass pass, int layer, int j, int k) {
    Matrix in = pass.parameters.W[layer];
    Matrix b = pass.parameters.b[layer];
    Matrix out = pass.parameters.W[layer + 1];
    if (b.get(j, 0) != b.get(k, 0)) {
      return false;
    }
    for (int i = 0; i < in.columns(); i++) {
      if (in.get(j, i) != in.get(k, i)) {
        return false;
      }
    }
    for (int i = 0; i < out.rows(); i++) {
      if (out.get(i, j) != out.get(i, k)) {
        return false;
      }
    }
    return true;
  }

  private static String sentence(UnitPhrases duplicates, boolean moves) {
    return moves
        ? FindingsWords.equal(duplicates.names())
        : FindingsWords.equalWithoutGradient(duplicates.names());
  }
}
