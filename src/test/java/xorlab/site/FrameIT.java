package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chromium.ChromiumDriver;
import xorlab.Exhaustive;
import xorlab.Measurement;
import xorlab.server.SiteServer;

/**
 * The cost of a frame of the full lab while it trains: every figure in view, the maps in the units,
 * the landscape, at two device pixels to a CSS pixel. Only the page's own work counts: script,
 * style and layout. Painting is the browser's work, and done without a graphics card here.
 */
class FrameIT {
  /** Half of the time between two frames on a common screen, in milliseconds. */
  private static final double BUDGET = 8;

  private static final int ROUNDS = 8;

  @Test
  @InChromium
  @Exhaustive
  @Measurement
  void aFrameOfTheFullLabTakesLessThanHalfOfItsTime() {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      tab.resize(1280, 2600, 2);
      Site.openStudy(tab, server, "iterations=1000000&speed=250");
      tab.click(Site.INSIDE + ".querySelector('#landscape-tab')");
      tab.await(Site.INSIDE + ".querySelector('#landscape .twin').textContent !== ''");
      tab.run("scrollTo(0, 0);" + Site.LAB + ".play();");
      assertEveryFigureIsInView(tab);
      assertTrue(cost(tab, "the full lab while it trains") < BUDGET);
    }
  }

  @Test
  @InChromium
  @Exhaustive
  @Measurement
  void nineMoreLabsThatTrainOutOfViewCostAlmostNothing() {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      tab.resize(1280, 1200, 2);
      Site.open(tab, server, "iterations=1000000&speed=250");
      tab.run(Site.LAB + ".play();");
      double alone = cost(tab, "one lab");
      tab.run(
          """
          for (let i = 0; i < 9; i++) {
            const lab = document.createElement('xor-lab');
            lab.style.marginTop = '3000px';
            lab.setAttribute('iterations', '1000000');
            lab.setAttribute('speed', '250');
            document.body.append(lab);
            lab.play();
          }
          """);
      tab.await("[...document.querySelectorAll('xor-lab')].every(lab => lab.state.iteration > 99)");
      double together = cost(tab, "one lab in view, nine out of view");
      assertTrue(together < 2 * alone, () -> together + " ms are much more than " + alone);
    }
  }

  /** The page's own work in a frame of the best round, in milliseconds. */
  private static double cost(ChromiumTab tab, String of) {
    ChromiumDriver driver = tab.driver();
    driver.executeCdpCommand("Performance.enable", Map.of());
    StringBuilder rounds = new StringBuilder();
    double min = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> before = metrics(driver);
      double frames = framesOfTwoSeconds(tab);
      Map<String, Double> after = metrics(driver);
      double cost = 0;
      for (String part : List.of("ScriptDuration", "RecalcStyleDuration", "LayoutDuration")) {
        double each = 1000 * (after.get(part) - before.get(part)) / frames;
        rounds.append("%s %.2f, ".formatted(part.replace("Duration", ""), each));
        cost += each;
      }
      double all = 1000 * (after.get("TaskDuration") - before.get("TaskDuration")) / frames;
      rounds.append("together %.2f, with all of the browser's work %.2f%n".formatted(cost, all));
      min = Math.min(min, cost); // other programs only ever make it slower
    }
    System.out.println("A frame of " + of + ", in ms:\n" + rounds);
    return min;
  }

  private static void assertEveryFigureIsInView(Tab tab) {
    tab.await(
        """
        [...document.querySelector('xor-lab').shadowRoot.querySelectorAll('.picture')]
            .every(p => p.getBoundingClientRect().bottom < innerHeight)
        """);
  }

  private static double framesOfTwoSeconds(Tab tab) {
    return ((Number)
            tab.run(
                """
                let frames = 0;
                const end = performance.now() + 2000;
                while (performance.now() < end) {
                  await new Promise(requestAnimationFrame);
                  frames++;
                }
                return frames;
                """))
        .doubleValue();
  }

  private static Map<String, Double> metrics(ChromiumDriver driver) {
    Map<String, Double> metrics = new HashMap<>();
    Object all = driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    for (Object metric : (List<?>) all) {
      Map<?, ?> named = (Map<?, ?>) metric;
      metrics.put((String) named.get("name"), ((Number) named.get("value")).doubleValue());
    }
    return metrics;
  }
}
