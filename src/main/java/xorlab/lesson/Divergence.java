package xorlab.lesson;

import java.util.List;
import xorlab.lesson.Finding.Kind;
import xorlab.network.Pass;
import xorlab.training.Moment;

/** The next update leaves the finite numbers, or the start was never among them. */
final class Divergence {
  private Divergence() {}

  static void find(Moment now, Pass pass, List<Finding> findings) {
    if (now.iteration() == 0 && !(isFinite(now.loss()) && pass.backward.gradient.isFinite())) {
      findings.add(
          new Finding(
              Kind.DIVERGENCE,
              "These weights are so large that the loss or its gradient is not a finite number."
                  + " Begin with smaller ones."));
    } else if (now.diverged()) {
      findings.add(
          new Finding(
              Kind.DIVERGENCE,
              "The next update would overshoot so far that the numbers are no longer finite: the"
                  + " learning rate is too large. Try a tenth of it."));
    }
  }

  private static boolean isFinite(double x) {
    return x - x == 0;
  }
}
