package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import xorlab.Exhaustive;
import xorlab.server.SiteServer;

/**
 * A lab that has been used for long holds no more than before: heap, nodes, listeners and workers
 * end where they began. {@code -Dxorlab.soak=0.02} does a fiftieth of it, to try the test.
 */
class SoakIT {
  private static final double SHARE = Double.parseDouble(System.getProperty("xorlab.soak", "1"));
  private static final int MINUTES = 10;
  private static final int EXPERIMENTS = 100;
  private static final int ENGINES = 50;
  private static final int GIFS = 50;
  private static final int RUNS = 1_000_000;

  /** What the second use of everything may leave that the first did not: caches, compiled code. */
  private static final double HEAP_MARGIN = 4_000_000;

  private static final double NODE_MARGIN = 100;
  private static final double LISTENER_MARGIN = 30;

  @Test
  @InChromium
  @Exhaustive
  void afterLongUseItHoldsNoMoreThanAfterShortUse() {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      Site.openStudy(tab, server, "");
      tab.run(
          SurveyWorkersIT.COUNT + "document.querySelector('xor-lab').removeAttribute('fragment');");
      use(tab, 0);
      Map<String, Double> before = held(tab);
      use(tab, SHARE);
      Map<String, Double> after = held(tab);
      System.out.println("Held before and after the soak: " + before + ", " + after);
      assertNoMore("JSHeapUsedSize", HEAP_MARGIN, before, after);
      assertNoMore("Nodes", NODE_MARGIN, before, after);
      assertNoMore("JSEventListeners", LISTENER_MARGIN, before, after);
      assertEquals(0L, tab.evaluate("living.size"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** Uses everything once, and a share of the long use besides. */
  private static void use(ChromiumTab tab, double share) {
    repeat(
        tab,
        share * EXPERIMENTS,
        """
        lab.setAttribute('seed', i % 7);
        lab.setAttribute('layers', ['2', '3', '4,4', '8'][i % 4]);
        lab.setAttribute('data', ['xor', 'circle', 'moons'][i % 3]);
        lab.seek(50);
        await new Promise(requestAnimationFrame);
        """);
    repeat(
        tab,
        share * ENGINES,
        """
        lab.setAttribute('engine', i % 2 ? 'js' : 'wasm');
        const words = i % 2 ? 'JavaScript' : 'WebAssembly';
        while (!lab.shadowRoot.querySelector('.engine').textContent.includes(words)) {
          await new Promise(requestAnimationFrame);
        }
        await new Promise(done => setTimeout(done, 100));
        """);
    repeat(tab, share * GIFS, "await lab.toGIF({ every: 20 });");
    survey(tab, (int) Math.max(100, share * RUNS));
    tab.run(
        """
        const lab = document.querySelector('xor-lab');
        lab.setAttribute('speed', 'max');
        lab.setAttribute('iterations', '1000000');
        lab.play();
        """);
    pause(share * MINUTES * 60 + 2);
    tab.run(
        """
        const lab = document.querySelector('xor-lab');
        lab.pause();
        for (const name of lab.getAttributeNames()) lab.removeAttribute(name);
        lab.reset();
        await new Promise(done => setTimeout(done, 500));
        """);
  }

  /** Does something at least twice, so that the last time has the same engine as the first. */
  private static void repeat(ChromiumTab tab, double times, String body) {
    int most = Math.max(2, (int) times / 2 * 2);
    for (int from = 0; from < most; from += 2) {
      String loop = "for (let i = %d; i < %d; i++) {%n%s%n}".formatted(from, from + 2, body);
      tab.run("const lab = document.querySelector('xor-lab');\n" + loop);
    }
  }

  /** Surveys in a lab of its own, which is removed when it is done. */
  private static void survey(ChromiumTab tab, int runs) {
    tab.run(
        """
        const lab = document.createElement('xor-lab');
        lab.className = 'surveyed';
        lab.setAttribute('view', 'survey');
        document.querySelector('main').prepend(lab);
        scrollTo(0, 0);
        const find = selector => lab.shadowRoot.querySelector(selector);
        while (!find('#survey-runs .rate')?.textContent) await new Promise(requestAnimationFrame);
        find('#survey-runs .runs').value = '%d';
        find('#survey-runs .runs').dispatchEvent(new Event('change'));
        find('#survey-runs .start').click();
        """
            .formatted(runs));
    for (boolean done = false; !done; ) {
      pause(0.5);
      String text = "document.querySelector('.surveyed').shadowRoot.querySelector('.tally')";
      done = tab.evaluate(text + ".textContent.startsWith('All ')").equals(true);
    }
    tab.run("document.querySelector('.surveyed').remove();");
  }

  private static void pause(double seconds) {
    try {
      Thread.sleep((long) (1000 * seconds));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the page holds once nothing is left that it does not need. */
  private static Map<String, Double> held(ChromiumTab tab) {
    ChromeDriver driver = tab.driver();
    driver.executeCdpCommand("Performance.enable", Map.of());
    for (int i = 0; i < 3; i++) {
      pause(0.5);
      driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
    }
    Map<String, Double> held = new HashMap<>();
    Object all = driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    for (Object metric : (List<?>) all) {
      Map<?, ?> named = (Map<?, ?>) metric;
      String name = (String) named.get("name");
      if (List.of("JSHeapUsedSize", "Nodes", "JSEventListeners").contains(name)) {
        held.put(name, ((Number) named.get("value")).doubleValue());
      }
    }
    return held;
  }

  private static void assertNoMore(
      String what, double margin, Map<String, Double> before, Map<String, Double> after) {
    assertTrue(
        after.get(what) <= before.get(what) + margin,
        () -> what + " grew from " + before.get(what) + " to " + after.get(what));
  }
}
