package xorlab;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many cases a test run tries: every change is tested in the daily breadth, nightly builds and
 * releases in the exhaustive one. The test code is the same in both: a test gets its number of
 * cases here, and one marked {@link Exhaustive} is left out of the daily breadth.
 *
 * <p>Maven sets it: {@code mvn verify} is daily, {@code mvn -Pexhaustive verify} exhaustive, and
 * {@code mvn -Pmutation test} tries mutants.
 */
public enum Breadth {
  /** As daily, but {@link #few} of many like cases: each is tried for every mutant. */
  MUTATION,
  DAILY,
  EXHAUSTIVE;

  /** The breadth of this run, which the system property {@code xorlab.breadth} names. */
  public static Breadth current() {
    return valueOf(System.getProperty("xorlab.breadth", "daily").toUpperCase(Locale.ROOT));
  }

  /** A number of cases, iterations or frames to try: one for each breadth. */
  public static int choose(int daily, int exhaustive) {
    return current() == EXHAUSTIVE ? exhaustive : daily;
  }

  /**
   * In the exhaustive breadth all of {@code cases}; in the daily one as many as {@code daily},
   * spread evenly over them, the first and the last among them.
   */
  public static <T> List<T> sample(int daily, List<T> cases) {
    return current() == EXHAUSTIVE ? cases : spread(daily, cases);
  }

  /** All of {@code cases}; but under mutation testing as many as {@code few}, spread evenly. */
  public static <T> List<T> few(int few, List<T> cases) {
    return current() == MUTATION ? spread(few, cases) : cases;
  }

  private static <T> List<T> spread(int count, List<T> cases) {
    if (count >= cases.size()) {
      return cases;
    }
    return IntStream.range(0, count)
        .mapToObj(i -> cases.get(count == 1 ? 0 : i * (cases.size() - 1) / (count - 1)))
        .toList();
  }
}
