package xorlab.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * What was measured in one run, as medians of rounds in turn.
 *
 * @param ours the lab's
 * @param playground the same of TensorFlow Playground, if it has it and was built
 * @param earlier the same of the lab as it was before, if that was measured
 */
record Reading(double ours, OptionalDouble playground, OptionalDouble earlier) {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

  /** Takes each measure once a round, so that a slow minute of the machine is everybody's. */
  static Reading inTurn(
      Supplier<Double> ours,
      Optional<Supplier<Double>> playground,
      Optional<Supplier<Double>> earlier) {
    return allInTurn(named(ours), playground.map(Reading::named), earlier.map(Reading::named))
        .get("");
  }

  private static Supplier<Map<String, Double>> named(Supplier<Double> measure) {
    return () -> Map.of("", measure.get());
  }

  /** The same for measures that give several numbers, by their names. */
  static Map<String, Reading> allInTurn(
      Supplier<Map<String, Double>> ours,
      Optional<Supplier<Map<String, Double>>> playground,
      Optional<Supplier<Map<String, Double>>> earlier) {
    List<Map<String, Double>> rounds = new ArrayList<>();
    List<Map<String, Double>> playgrounds = new ArrayList<>();
    List<Map<String, Double>> earliers = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(ours.get());
      playground.ifPresent(measure -> playgrounds.add(measure.get()));
      earlier.ifPresent(measure -> earliers.add(measure.get()));
    }
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (String name : rounds.get(0).keySet()) {
      double median = median(name, rounds).orElseThrow();
      readings.put(name, new Reading(median, median(name, playgrounds), median(name, earliers)));
    }
    return readings;
  }

  private static OptionalDouble median(String name, List<Map<String, Double>> rounds) {
    List<Double> sorted = rounds.stream().map(round -> round.get(name)).sorted().toList();
    return sorted.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(sorted.get(sorted.size() / 2));
  }
}
