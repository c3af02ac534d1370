package xorlab.site;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits for a condition by polling. */
final class Wait {
  /** Long enough for a browser on a slow, busy machine. */
  static final Duration PATIENCE = Duration.ofSeconds(90);

  private Wait() {}

  /**
   * Polls until the result is not null, and returns it. The interval is a tenth of the time waited
   * so far, so that polling does not keep the browser from working.
   *
   * @throws AssertionError with {@code problem} if it stays null
   */
  static <T> T until(Supplier<String> problem, Supplier<T> answer) {
    long begun = System.nanoTime();
    long deadline = begun + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      T value = answer.get();
      if (value != null) {
        return value;
      }
      try {
        long waited = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        Thread.sleep(Math.max(2, Math.min(waited / 10, 50)));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    throw new AssertionError(problem.get() + " (waited for " + PATIENCE.toSeconds() + " seconds)");
  }
}
