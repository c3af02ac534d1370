package xorlab.page;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** What becomes of a test for which something cannot be had on this machine. */
final class Skip {
  private Skip() {}

  /** Skips the test and says why; with {@code CI=true} in the environment it fails. */
  static <T> T because(String problem) {
    if ("true".equals(System.getenv("CI"))) {
      return Assertions.fail(problem);
    }
    System.out.println("Skipped: " + problem);
    return Assumptions.abort(problem);
  }
}
