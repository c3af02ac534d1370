package xorlab.page;

import java.time.Duration;
import java.util.function.Supplier;

/** Waiting for what will soon be so, without guessing how soon. */
final class Wait {
  /** Long enough for a browser on a slow, busy machine. */
  static final Duration PATIENCE = Duration.ofSeconds(90);

  private Wait() {}

  /**
   * Asks again and again until the answer is not null, and returns it.
   *
   * @throws AssertionError with {@code problem} when it stays null
   */
  static <T> T until(Supplier<String> problem, Supplier<T> answer) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      T value = answer.get();
      if (value != null) {
        return value;
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    throw new AssertionError(problem.get() + " (waited for " + PATIENCE.toSeconds() + " seconds)");
  }
}
