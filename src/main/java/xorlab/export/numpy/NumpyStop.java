package xorlab.export.numpy;

import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.numeric.Decimals;
import xorlab.optim.StopRule;

/** The rule by which a run stops in NumPy: lines in the loop over its iterations. */
final class NumpyStop {
  private NumpyStop() {}

  /**
   * The lines that leave the loop; "" for a run without a rule.
   *
   * @param allRight whether every point is right, in Python
   * @param trainLosses the name of the losses without penalty
   */
  static String lines(Experiment experiment, String allRight, String trainLosses) {
    StopRule rule = experiment.get(Setting.STOP);
    String condition =
        switch (rule.kind()) {
          case NEVER -> "";
          case RIGHT -> "    if " + allRight + ":\n";
          case TEST ->
              """
                  per_point = test_losses[:k + 1] / len(X_test)
                  lowest = per_point.argmin()
                  since = k - lowest
                  later = per_point[k - since // 2:]  # the later half of the time since then
                  has_risen = (later > per_point[lowest]) & (later >= 1.1 * per_point[lowest])
                  has_fallen = trained[k] < trained[lowest]
                  if since >= 20 and has_risen.all() and has_fallen:
              """
                  .replace("trained", trainLosses);
          case LOSS -> "    if losses[k] <= " + Decimals.plain(rule.loss()) + ":\n";
        };
    return condition.isEmpty()
        ? ""
        : condition
            + "        print(\"The run stops: at iteration\", k, \""
            + reason(rule)
            + ".\")\n        losses = losses[:k + 1]\n"
            + (experiment.hasTest() ? "        test_losses = test_losses[:k + 1]\n" : "")
            + "        break\n";
  }

  /** A sentence of the explanation; "" for a run without a rule. */
  static String explanation(Experiment experiment) {
    StopRule rule = experiment.get(Setting.STOP);
    return rule.isNever()
        ? ""
        : "\n\nTraining stops at the first iteration at which " + reason(rule) + ".";
  }

  private static String reason(StopRule rule) {
    return switch (rule.kind()) {
      case NEVER -> "";
      case RIGHT -> "every point is right";
      case TEST -> "the test loss has risen by a tenth while the train loss has fallen";
      case LOSS -> "the loss is at most " + Decimals.plain(rule.loss());
    };
  }
}
