package xorlab.diagnostics;

import java.util.List;
import xorlab.words.ExamplesWords;

/**
 * A seed with which the default experiment fails, or takes long.
 *
 * @param seed for np.random.seed
 * @param iterations the number of iterations after which it has happened
 * @param description what happens, in a phrase
 */
public record StuckSeed(int seed, int iterations, String description) {
  private static final List<StuckSeed> MENU =
      List.of(
          new StuckSeed(8, 10_000, ExamplesWords.SEED_8),
          new StuckSeed(10, 10_000, ExamplesWords.SEED_10),
          new StuckSeed(17, 10_000, ExamplesWords.SEED_17),
          new StuckSeed(71, 10_000, ExamplesWords.SEED_71),
          new StuckSeed(1, 3_000, ExamplesWords.SEED_1),
          new StuckSeed(195, 8_000, ExamplesWords.SEED_195));

  /** First those that get stuck, then those that take long. */
  public static List<StuckSeed> menu() {
    return MENU;
  }
}
