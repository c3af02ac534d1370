package xorlab.diagnostics;

import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.Activation;
import xorlab.network.Pass;
import xorlab.numeric.SinCos;
import xorlab.words.FindingsWords;

/** A sum so large that its sine is not the one of NumPy: see {@link SinCos}. */
final class LargeSine {
  private LargeSine() {}

  static void detect(Pass pass, List<Diagnostic> diagnostics) {
    double largest = 0;
    for (int i = 1; i <= pass.network().lastLayer(); i++) {
      if (pass.network().activation(i) == Activation.SINE) {
        for (double z : pass.forward.Z[i].values()) {
          largest = Math.max(largest, Math.abs(z));
        }
      }
    }
    if (largest >= SinCos.LARGE_ARGUMENT) {
      diagnostics.add(new Diagnostic(Kind.NUMPY_DIFFERS, FindingsWords.LARGE_SINE));
    }
  }
}
