package xorlab.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import xorlab.server.SiteServer;

/**
 * The longest task after an action of a reader, in ms, for one experiment.
 *
 * @param action whose tasks are longest
 */
record AnswerTimes(String action, Reading reading) {
  /** The worst of the medians of rounds. */
  static AnswerTimes measure(String settings, double cpuSlowdown) {
    Map.Entry<String, Reading> worst =
        Reading.allInTurn(
                () -> longestTasks(settings, cpuSlowdown), Optional.empty(), Optional.empty())
            .entrySet()
            .stream()
            .max(Comparator.comparingDouble(answer -> answer.getValue().ours()))
            .orElseThrow();
    return new AnswerTimes(worst.getKey(), worst.getValue());
  }

  /** The longest task after each action, by its name. */
  private static Map<String, Double> longestTasks(String settings, double cpuSlowdown) {
    try (SiteServer server = SiteServer.of(Site.FOLDER);
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
