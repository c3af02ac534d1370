package xorlab.optim;

import java.util.List;

/**
 * When a run stops before its last iteration: at the first iteration at which the rule holds.
 *
 * @param loss for a rule of {@link Kind#LOSS}: the greatest loss, summed over the points and with
 *     the penalty, at which it stops; otherwise 0
 */
public record StopRule(Kind kind, double loss) {
  public static final StopRule NEVER = of(Kind.NEVER);

  /** What the rule asks for. */
  public enum Kind {
    /** Nothing: the run goes on to its last iteration. */
    NEVER,
    /** Every point to learn is classified right. */
    RIGHT,
    /** The loss of the points held back has risen while the other one has fallen. */
    TEST,
    /** The loss is small enough. */
    LOSS;

    /** Those that a word names, and not a number. */
    public static final List<Kind> WORDS = List.of(NEVER, RIGHT, TEST);
  }

  /** A rule without a number. */
  public static StopRule of(Kind kind) {
    return new StopRule(kind, 0);
  }

  /** Stops at a loss of at most this. */
  public static StopRule atLoss(double loss) {
    return new StopRule(Kind.LOSS, loss);
  }

  public boolean isNever() {
    return kind == Kind.NEVER;
  }
}
