package xorlab.training;

import java.util.Optional;
import xorlab.optim.StopRule;

/** Finds the iteration at which a run stops by its rule. */
final class StopCheck {
  static final int NONE = -1;

  private final StopRule rule;
  private final Trainer trainer;
  private final Optional<SplitLosses> splitLosses;

  /**
   * @param splitLosses with the losses of the points held back, if the rule asks for them
   */
  StopCheck(StopRule rule, Trainer trainer, Optional<SplitLosses> splitLosses) {
    this.rule = rule;
    this.trainer = trainer;
    this.splitLosses = splitLosses;
  }

  /** Whether to look after each update, since the losses alone do not tell. */
  boolean isStepwise() {
    return rule.kind() == StopRule.Kind.RIGHT || splitLosses.isPresent();
  }

  /**
   * The first iteration at which the rule holds, or {@link #NONE}.
   *
   * @param from the first to look at; up to the one of the trainer, which it is if this is stepwise
   * @param losses the loss of each iteration at its index
   */
  int first(int from, double[] losses) {
    int last = rule.isNever() ? NONE : trainer.iteration();
    for (int k = from; k <= last; k++) {
      if (holds(k, losses[k])) {
        return k;
      }
    }
    return NONE;
  }

  private boolean holds(int iteration, double loss) {
    return switch (rule.kind()) {
      case NEVER -> false;
      case RIGHT -> trainer.isAllRight();
      case TEST -> splitLosses.orElseThrow().haveParted(iteration);
      case LOSS -> loss <= rule.loss();
    };
  }
}
