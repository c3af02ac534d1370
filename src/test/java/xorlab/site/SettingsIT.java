package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.openqa.selenium.json.Json;
import xorlab.Breadth;
import xorlab.NumpyRun;
import xorlab.server.SiteServer;

/**
 * Every setting that affects a run, by URL, by attribute and by its control: the page computes what
 * NumPy computes. Daily, all runs are tested by URL in one browser; the other channels and browsers
 * get enough of them to cover every setting, since the arithmetic is the same.
 */
@DailyIn(Browser.CHROMIUM)
class SettingsIT {
  private static final List<NumpyRun> RUNS = NumpyRun.all();

  /** Daily, those with a setting that no earlier one has. */
  private static final List<NumpyRun> EVERY_SETTING =
      Breadth.current() == Breadth.EXHAUSTIVE ? RUNS : everySetting();

  /**
   * The number of runs per script: a fraction of what the slowest browser can do in the time limit.
   */
  private static final int IN_ONE_CALL = 12;

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

  private static final SiteServer SERVER = Site.serve();

  @AfterEach
  void thePageWasSilent(Tab tab) {
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  private static List<NumpyRun> everySetting() {
    Set<String> had = new HashSet<>();
    return RUNS.stream()
        .filter(
            run ->
                Stream.of(run.settings().split("&"))
                    .map(setting -> had.add(setting.replaceFirst("=.*", "")))
                    .reduce(false, Boolean::logicalOr))
        .toList();
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void theAddressGivesTheRunsOfNumPy(Tab tab) {
    Site.reopen(tab, SERVER, "seed=5");
    assertRunsOfNumPy(tab, SettingChannel.ADDRESS, EVERY_SETTING, "");
  }

  @InEveryBrowser
  void theAddressGivesThemAsWebAssemblyToo(Tab tab) {
    Site.reopen(tab, SERVER, "seed=5&engine=wasm");
    String runsOn = Site.INSIDE + ".querySelector('.engine').textContent";
    tab.await(runsOn + ".includes('WebAssembly')");
    assertRunsOfNumPy(tab, SettingChannel.ADDRESS, EVERY_SETTING, "&engine=wasm");
    tab.await(runsOn + ".includes('WebAssembly')");
  }

  @InEveryBrowser
  void attributesGiveTheRunsOfNumPy(Tab tab) {
    Site.reopen(tab, SERVER, "");
    assertRunsOfNumPy(tab, SettingChannel.ATTRIBUTES, EVERY_SETTING, "");
  }

  @InEveryBrowser
  void theControlsGiveTheRunsOfNumPy(Tab tab) {
    Site.reopen(tab, SERVER, "");
    assertRunsOfNumPy(tab, SettingChannel.CONTROLS, EVERY_SETTING, "");
  }

  /**
   * @param more additional settings for each run
   */
  private static void assertRunsOfNumPy(
      Tab tab, SettingChannel way, List<NumpyRun> expected, String more) {
    for (int first = 0; first < expected.size(); first += IN_ONE_CALL) {
      int end = Math.min(first + IN_ONE_CALL, expected.size());
      assertTheseRunsOfNumPy(tab, way, expected.subList(first, end), more);
    }
  }

  private static void assertTheseRunsOfNumPy(
      Tab tab, SettingChannel way, List<NumpyRun> expected, String more) {
    List<Map<String, Object>> asked =
        expected.stream()
            .map(
                run ->
                    Map.of("settings", run.settings() + more, "iterations", run.losses().keySet()))
            .toList();
    String runs = "const runs = " + new Json().toJson(asked) + ";";
    List<?> all = (List<?>) tab.run(way.script() + runs + NUMBERS_OF_ALL_RUNS);
    assertEquals(expected.size(), all.size());
    for (int i = 0; i < expected.size(); i++) {
      NumpyRun run = expected.get(i);
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
