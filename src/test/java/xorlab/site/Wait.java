package xorlab.site;

import java.time.Duration;
import java.util.function.Supplier;

/** Waiting for what will soon be so, without guessing how soon. */
final class Wait {
  /** Long enough for a browser on a slow, busy machine. */
  static final Duration PATIENCE = Duration.ofSeconds(90);

  private Wait() {}

  /**
   * Asks again and again until the answer is not null, and returns it. The longer it has waited,
   * the longer it lets the browser work before it asks again: by a tenth of that time.
   *
   * @throws AssertionError with {@code problem} when it stays null
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
