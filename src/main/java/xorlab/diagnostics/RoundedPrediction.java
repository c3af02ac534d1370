package xorlab.diagnostics;

import java.util.List;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.network.Pass;
import xorlab.numeric.Exp;
import xorlab.numeric.Log;
import xorlab.numeric.Rounding;
import xorlab.words.FindingsWords;

/**
 * A prediction so near to the wrong class that it is rounded to 0 or 1, where the notebook's loss
 * is infinite.
 */
final class RoundedPrediction {
  private RoundedPrediction() {}

  static void detect(Pass pass, List<Diagnostic> diagnostics) {
    if (!pass.isLossOfSums()) {
      return;
    }
    double[] z = pass.forward.Z[pass.network().lastLayer()].values();
    double[] y = pass.y().values();
    int worst = 0;
    for (int i = 1; i < z.length; i++) {
      if (towardsWrongClass(z[i], y[i]) > towardsWrongClass(z[worst], y[worst])) {
        worst = i;
      }
    }
    String gap = powerOfE(-Math.abs(z[worst]));
    diagnostics.add(
        new Diagnostic(
            Kind.NUMPY_DIFFERS,
            y[worst] == 0 ? FindingsWords.roundsToOne(gap) : FindingsWords.roundsToZero(gap)));
  }

  private static double towardsWrongClass(double z, double y) {
    return y == 0 ? z : -z;
  }

  /** e^x for a negative x, also where that is less than any double: "4e-19". */
  private static String powerOfE(double x) {
    double decades = x / Log.log(10);
    int exponent = (int) Math.floor(decades);
    int digit = (int) Rounding.nearest(Exp.exp((decades - exponent) * Log.log(10)));
    return digit == 10 ? "1e" + (exponent + 1) : digit + "e" + exponent;
  }
}
