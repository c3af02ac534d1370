package xorlab.page.speed;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long the benchmark takes.
 *
 * @param rounds fresh pages of each contestant; of libraries, which are far slower, two at most
 * @param ms milliseconds of a sample
 * @param libraries whether those from npm take part
 */
record RaceOptions(int rounds, double ms, boolean libraries) {
  private static final int ROUNDS_OF_LIBRARIES = 2;

  static final RaceOptions FULL = new RaceOptions(5, 60, true);

  /** As the system properties bench.rounds, bench.ms and bench.libraries say. */
  static RaceOptions given() {
    return new RaceOptions(
        Integer.getInteger("bench.rounds", FULL.rounds),
        Integer.getInteger("bench.ms", (int) FULL.ms),
        Boolean.parseBoolean(System.getProperty("bench.libraries", "true")));
  }

  /** Only then the figures go into docs/. */
  boolean isFull() {
    return rounds >= FULL.rounds && ms >= FULL.ms && libraries;
  }

  List<Contestant> contestants() {
    return Stream.of(Contestant.values()).filter(c -> libraries || !c.isLibrary()).toList();
  }

  int roundsOf(Contestant contestant) {
    return contestant.isLibrary() ? Math.min(rounds, ROUNDS_OF_LIBRARIES) : rounds;
  }
}
