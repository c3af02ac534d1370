package xorlab.page.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import xorlab.server.SiteServer;
import xorlab.site.Tab;

/**
 * A contestant in a page that has just been loaded. Each has an origin of its own, so that browsers
 * give it a process of its own.
 */
final class ContestantPage {
  /** With these headers a browser gives a page a finer clock. */
  private static final Map<String, String> ISOLATED =
      Map.of(
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Embedder-Policy", "require-corp");

  private final Tab tab;
  private final Contestant contestant;
  private final Set<Benchmark> works;

  /** Serves the project's folder, for the pages of all contestants. */
  static SiteServer serve() {
    return SiteServer.of(Path.of(""), ISOLATED);
  }

  ContestantPage(Tab tab, SiteServer server, Contestant contestant) {
    this.tab = tab;
    this.contestant = contestant;
    tab.go(
        "http://%s.localhost:%d/src/test/bench/%s.html"
            .formatted(contestant.page, server.port(), contestant.page));
    Map<?, ?> able = (Map<?, ?>) tab.run("return HOST.init();");
    works =
        ((List<?>) able.get("works"))
            .stream().map(name -> Benchmark.valueOf((String) name)).collect(Collectors.toSet());
  }

  /** Whether it supports the workload. */
  boolean does(Benchmark work) {
    return works.contains(work);
  }

  /** A number of samples, each in milliseconds for one execution. */
  double[] samples(Benchmark work, int count, double ms) {
    return numbers(tab.run("return HOST.samples('%s', %d, %s);".formatted(work, count, ms)));
  }

  /** The results that prove the work was done: lists of numbers by name. */
  Proof proof() {
    int later = Proof.later(contestant.likeness);
    return new Proof((Map<?, ?>) tab.run("return HOST.check(" + later + ");"));
  }

  /** Milliseconds for an epoch of each size; the lab alone. */
  double[] costs(List<WorkloadSize> sizes, double ms) {
    String list =
        sizes.stream()
            .map(size -> "[%d,%d,%d]".formatted(size.points(), size.width(), size.depth()))
            .collect(Collectors.joining(",", "[", "]"));
    return numbers(tab.run("return HOST.costs(%s, %s);".formatted(list, ms)));
  }

  static double[] numbers(Object list) {
    return ((List<?>) list).stream().mapToDouble(x -> ((Number) x).doubleValue()).toArray();
  }
}
