package xorlab.page.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xorlab.server.SiteServer;
import xorlab.site.Browser;
import xorlab.site.Tab;

/**
 * All contestants in one browser: in each round each of them in a fresh page, one after another, in
 * a different order from the round before, so that drift favours none.
 */
final class Race {
  private static final int SAMPLES = 3;

  private final Browser browser;
  private final RaceOptions options;
  private final Map<Contestant, Proof> proofs = new EnumMap<>(Contestant.class);

  /** Milliseconds per execution: the median of the samples of each round. */
  private final Map<Contestant, Map<Benchmark, List<Double>>> times =
      new EnumMap<>(Contestant.class);

  private final Map<Contestant, Map<ScalingSeries, double[]>> costs =
      new EnumMap<>(Contestant.class);
  private String userAgent = "";

  private Race(Browser browser, RaceOptions options) {
    this.browser = browser;
    this.options = options;
  }

  static Race run(Browser browser, RaceOptions options) {
    Race race = new Race(browser, options);
    try (SiteServer server = ContestantPage.serve();
        Tab tab = browser.launch()) {
      race.run(tab, server);
    }
    return race;
  }

  private void run(Tab tab, SiteServer server) {
    List<Contestant> contestants = new ArrayList<>(options.contestants());
    for (int round = 0; round < options.rounds(); round++) {
      for (Contestant contestant : contestants) {
        if (round < options.roundsOf(contestant)) {
          ContestantPage page = new ContestantPage(tab, server, contestant);
          measure(contestant, page);
          if (round == 0) {
            proofs.put(contestant, page.proof());
          }
        }
      }
      Collections.reverse(contestants);
      System.out.println(browser + ": round " + (round + 1) + " of " + options.rounds());
    }
    userAgent = (String) tab.evaluate("navigator.userAgent");
    for (Contestant contestant : contestants) {
      if (contestant.isLab()) {
        ContestantPage page = new ContestantPage(tab, server, contestant);
        Map<ScalingSeries, double[]> mine = new EnumMap<>(ScalingSeries.class);
        for (ScalingSeries growth : ScalingSeries.values()) {
          mine.put(growth, page.costs(growth.sizes(), options.ms() / 4));
        }
        costs.put(contestant, mine);
      }
    }
  }

  private void measure(Contestant contestant, ContestantPage page) {
    for (Benchmark work : Benchmark.values()) {
      if (page.does(work)) {
        double[] samples = page.samples(work, SAMPLES, options.ms());
        times
            .computeIfAbsent(contestant, c -> new EnumMap<>(Benchmark.class))
            .computeIfAbsent(work, w -> new ArrayList<>())
            .add(Spread.of(samples).median());
      }
    }
  }

  Browser browser() {
    return browser;
  }

  String userAgent() {
    return userAgent;
  }

  List<Contestant> contestants() {
    return options.contestants();
  }

  int rounds() {
    return options.rounds();
  }

  double ms() {
    return options.ms();
  }

  /** The number of survey runs per second of an engine of the lab. */
  double runsASecond(Contestant contestant) {
    return 1000 * Benchmark.S.units / time(contestant, Benchmark.S).orElseThrow().median();
  }

  Proof proof(Contestant contestant) {
    return proofs.get(contestant);
  }

  /** Milliseconds for an epoch of each of the sizes. */
  double[] costs(Contestant contestant, ScalingSeries growth) {
    return costs.get(contestant).get(growth);
  }

  /** Milliseconds per execution; empty if it does not support the workload. */
  Optional<Spread> time(Contestant contestant, Benchmark work) {
    return Optional.ofNullable(times.get(contestant).get(work)).map(Race::spread);
  }

  /**
   * The speed relative to plain JavaScript in the same round; empty if it does not support the
   * workload.
   */
  Optional<Spread> multiple(Contestant contestant, Benchmark work) {
    List<Double> plain = times.get(Contestant.PLAIN).get(work);
    List<Double> mine = times.get(contestant).get(work);
    if (plain == null || mine == null) {
      return Optional.empty();
    }
    List<Double> multiples = new ArrayList<>();
    for (int round = 0; round < mine.size(); round++) {
      multiples.add(plain.get(round) / mine.get(round));
    }
    return Optional.of(spread(multiples));
  }

  /** The better of the lab's two engines. */
  double labMultiple(Benchmark work) {
    return Math.max(
        multiple(Contestant.LAB_JS, work).orElseThrow().median(),
        multiple(Contestant.LAB_WASM, work).orElseThrow().median());
  }

  private static Spread spread(List<Double> numbers) {
    return Spread.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
