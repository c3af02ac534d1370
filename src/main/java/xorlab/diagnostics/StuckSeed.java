package xorlab.diagnostics;

import java.util.List;

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
          new StuckSeed(8, 10_000, "(0,0) and (1,0) both get 0.50: 2 of 4 correct, loss 1.39"),
          new StuckSeed(10, 10_000, "(1,0) and (1,1) both get 0.50: 2 of 4 correct, loss 1.39"),
          new StuckSeed(17, 10_000, "(1,1) stays wrong: 3 of 4 correct, loss 1.91"),
          new StuckSeed(71, 10_000, "(0,1) stays wrong: 3 of 4 correct, loss 1.91"),
          new StuckSeed(1, 3_000, "looks stuck, then learns: 4 of 4 correct at 2745"),
          new StuckSeed(195, 8_000, "learns slowly: 4 of 4 correct at 7912"));

  /** First those that get stuck, then those that take long. */
  public static List<StuckSeed> menu() {
    return MENU;
  }
}
