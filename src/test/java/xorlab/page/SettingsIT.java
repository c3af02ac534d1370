package xorlab.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.json.Json;
import xorlab.NumpyRun;

/**
 * Every setting that decides a run, by address, by attribute and by its control: the page computes
 * what NumPy computes.
 */
@DailyIn(Browser.CHROMIUM)
class SettingsIT {
  private static final List<NumpyRun> RUNS = NumpyRun.all();

  private static final String NUMBERS_OF_ALL_RUNS =
      """
      const flat = ({weights, biases}) => weights.map((W, i) => [W, biases[i]]).flat(Infinity);
      const all = [];
      for (const {settings, iterations} of runs) {
        const lab = await labWith(settings);
        const {points} = lab.state, initial = flat(lab.state), losses = [];
        for (const k of iterations) {
          lab.seek(k);
          while (lab.state.iteration !== k) await new Promise(requestAnimationFrame);
          losses.push(lab.state.loss);
        }
        const problems = [...lab.shadowRoot.querySelectorAll('.messages p:not(.advice)')];
        all.push({points, initial, losses, last: flat(lab.state),
            problems: problems.map(p => p.textContent)});
      }
      return all;
      """;

  private SiteServer server;

  @BeforeEach
  void serve() {
    server = Site.serve();
  }

  @AfterEach
  void closeTheServer(Tab tab) {
    try {
      assertEquals(List.of(), tab.complaints());
    } finally {
      server.close();
    }
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void theAddressGivesTheRunsOfNumPy(Tab tab) {
    Site.open(tab, server, "seed=5");
    assertRunsOfNumPy(tab, Way.ADDRESS, "");
  }

  @InEveryBrowser
  void theAddressGivesThemAsWebAssemblyToo(Tab tab) {
    Site.open(tab, server, "seed=5&engine=wasm");
    String runsOn = Site.INSIDE + ".querySelector('.engine').textContent";
    tab.await(runsOn + ".includes('WebAssembly')");
    assertRunsOfNumPy(tab, Way.ADDRESS, "&engine=wasm");
    tab.await(runsOn + ".includes('WebAssembly')");
  }

  @InEveryBrowser
  void attributesGiveTheRunsOfNumPy(Tab tab) {
    Site.open(tab, server, "");
    assertRunsOfNumPy(tab, Way.ATTRIBUTES, "");
  }

  @InEveryBrowser
  void theControlsGiveTheRunsOfNumPy(Tab tab) {
    Site.open(tab, server, "");
    assertRunsOfNumPy(tab, Way.CONTROLS, "");
  }

  /**
   * @param more settings that each run is to have besides
   */
  private static void assertRunsOfNumPy(Tab tab, Way way, String more) {
    List<Map<String, Object>> asked =
        RUNS.stream()
            .map(
                run ->
                    Map.of("settings", run.settings() + more, "iterations", run.losses().keySet()))
            .toList();
    String runs = "const runs = " + new Json().toJson(asked) + ";";
    List<?> all = (List<?>) tab.run(way.script() + runs + NUMBERS_OF_ALL_RUNS);
    assertEquals(RUNS.size(), all.size());
    for (int i = 0; i < RUNS.size(); i++) {
      NumpyRun run = RUNS.get(i);
      Map<?, ?> seen = (Map<?, ?>) all.get(i);
      assertEquals(List.of(), seen.get("problems"), run.settings());
      assertEquals((long) run.points(), seen.get("points"), run.settings());
      run.assertClose(run.initial(), NumpyRun.numbers(seen.get("initial")), "initial weights");
      List<Double> losses = List.copyOf(run.losses().values());
      run.assertClose(losses, NumpyRun.numbers(seen.get("losses")), "losses");
      run.assertClose(run.last(), NumpyRun.numbers(seen.get("last")), "last weights");
    }
  }
}
