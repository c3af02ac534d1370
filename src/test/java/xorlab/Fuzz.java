package xorlab;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Tries many random cases: each day the same few, in the exhaustive breadth many others, whose seed
 * is printed. {@code -Dxorlab.fuzz=SEED} repeats those of a seed. A case that fails becomes a test
 * with a name.
 */
public final class Fuzz {
  private static final long DAILY_SEED = 20261129;

  private Fuzz() {}

  /** Tries so many cases, each with its own random numbers. */
  public static void cases(int daily, int exhaustive, Consumer<Random> test) {
    long fresh = Breadth.current() == Breadth.EXHAUSTIVE ? System.nanoTime() : DAILY_SEED;
    long seed = Long.getLong("xorlab.fuzz", fresh);
    int count = Breadth.choose(daily, exhaustive);
    System.out.println(count + " random cases from -Dxorlab.fuzz=" + seed);
    for (int i = 0; i < count; i++) {
      try {
        test.accept(new Random(seed + i));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("-Dxorlab.fuzz=" + (seed + i) + ": " + e.getMessage(), e);
      }
    }
  }

  /** One of them. */
  public static <T> T choose(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A text with up to five changes: characters taken out, put in, doubled, or replaced. */
  public static String mutated(Random random, String text, List<String> pieces) {
    StringBuilder changed = new StringBuilder(text);
    for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
      int from = random.nextInt(changed.length() + 1);
      int to = Math.min(changed.length(), from + random.nextInt(6));
      String piece = choose(random, pieces);
      switch (random.nextInt(4)) {
        case 0 -> changed.delete(from, to);
        case 1 -> changed.insert(from, piece);
        case 2 -> changed.insert(from, changed.substring(from, to));
        default -> changed.replace(from, to, piece);
      }
    }
    return changed.toString();
  }
}
