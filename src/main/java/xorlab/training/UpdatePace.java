package xorlab.training;

/**
 * How many updates to make between two readings of the clock: many small ones, or a single one of a
 * wide network, so that whoever waits for the page never waits for more than one long update.
 */
public final class UpdatePace {
  /** The desired time between two readings, in milliseconds. */
  private static final double GOAL = 2;

  private final int max;
  private int updates = 1;

  /**
   * @param max the greatest number of updates, however short they are
   */
  public UpdatePace(int max) {
    this.max = max;
  }

  /** The number of updates to make next; at least 1. */
  public int updates() {
    return updates;
  }

  /** Adapts to the time, in milliseconds, that this number of updates took. */
  public void took(double milliseconds) {
    if (milliseconds > GOAL) {
      updates = (int) Math.max(1, updates * GOAL / milliseconds);
    } else if (milliseconds < GOAL / 4) {
      updates = Math.min(max, 2 * updates);
    }
  }
}
