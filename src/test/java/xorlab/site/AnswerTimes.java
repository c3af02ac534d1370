package xorlab.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import xorlab.server.SiteServer;

/**
 * The longest task after an action of a reader, in ms, for one experiment.
 *
 * @param action whose tasks are longest
 */
record AnswerTimes(String action, Reading reading) {
  /** The worst of the medians of rounds. */
  static AnswerTimes measure(String settings, double cpuSlowdown) {
    List<Map<String, Double>> rounds = new ArrayList<>();
    for (int round = 0; round < Reading.ROUNDS; round++) {
      rounds.add(longestTasks(Site.FOLDER, settings, cpuSlowdown));
    }
    Map.Entry<String, Double> worst =
        Reading.medians(rounds).entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return new AnswerTimes(
        worst.getKey(),
        new Reading(worst.getValue(), OptionalDouble.empty(), OptionalDouble.empty()));
  }

  /** The longest task after each action, by its name. */
  private static Map<String, Double> longestTasks(Path site, String settings, double cpuSlowdown) {
    try (SiteServer server = SiteServer.of(site);
        ChromiumTab tab = (ChromiumTab) Browser.CHROMIUM.launch()) {
      tab.resize(1280, 900);
      new SlowConnection(cpuSlowdown, Double.POSITIVE_INFINITY).apply(tab);
      tab.go(server.url("index.html#" + settings));
      tab.await(Site.INSIDE + "?.querySelector('.lab:not([aria-busy])')");
      Map<String, Double> longest = new LinkedHashMap<>();
      Map<?, ?> found = (Map<?, ?>) tab.run(ReaderActions.SCRIPT);
      found.forEach((action, ms) -> longest.put((String) action, ((Number) ms).doubleValue()));
      return longest;
    }
  }
}
