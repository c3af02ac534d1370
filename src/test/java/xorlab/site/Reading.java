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
  static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

  /** Takes each measure once a round, so that a slow minute of the machine is everybody's. */
  static Reading inTurn(
      Supplier<Double> ours,
      Optional<Supplier<Double>> playground,
      Optional<Supplier<Double>> earlier) {
    List<Double> times = new ArrayList<>();
    List<Double> playgrounds = new ArrayList<>();
    List<Double> earliers = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      times.add(ours.get());
      playground.ifPresent(measure -> playgrounds.add(measure.get()));
      earlier.ifPresent(measure -> earliers.add(measure.get()));
    }
    return new Reading(median(times), optional(playgrounds), optional(earliers));
  }

  /** The median of each time over the rounds. */
  static Map<String, Double> medians(List<Map<String, Double>> rounds) {
    Map<String, List<Double>> all = new LinkedHashMap<>();
    for (Map<String, Double> round : rounds) {
      round.forEach((name, ms) -> all.computeIfAbsent(name, n -> new ArrayList<>()).add(ms));
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    all.forEach((name, times) -> medians.put(name, median(times)));
    return medians;
  }

  private static OptionalDouble optional(List<Double> times) {
    return times.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(times));
  }

  private static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
