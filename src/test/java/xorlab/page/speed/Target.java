package xorlab.page.speed;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many times as fast as plain JavaScript the better of the lab's engines must be, in Chromium.
 */
enum Target {
  W1(5.8),
  W2(10),
  W3(6.9),
  W4(2.7),
  W4s(3.1);

  /** Half of 100,000 networks with 140 iterations per second on two cores. */
  private static final double RUNS_A_SECOND = 50_000;

  final double multiple;

  Target(double multiple) {
    this.multiple = multiple;
  }

  /** The target for a workload; empty if there is none. */
  static Optional<Target> of(Benchmark work) {
    return Stream.of(values()).filter(target -> target.name().equals(work.name())).findFirst();
  }

  boolean isReached(Race race) {
    return reached(race) >= multiple;
  }

  double reached(Race race) {
    return race.labMultiple(Benchmark.valueOf(name()));
  }

  static boolean surveyIsReached(Race race) {
    return Math.max(race.runsASecond(Contestant.LAB_JS), race.runsASecond(Contestant.LAB_WASM))
        >= RUNS_A_SECOND;
  }
}
