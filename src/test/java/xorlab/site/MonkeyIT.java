package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import xorlab.Breadth;
import xorlab.server.SiteServer;

/**
 * Random actions on the lab: methods, attributes, clicks, keys, sliders, menus, fields, drags,
 * undo, tabs. After each the iteration is one of the run, texts and state agree, the state comes
 * back from its experiment, and nothing is thrown. A case that is found becomes a test with a name.
 */
class MonkeyIT {
  /** Actions from one page load to the next. */
  private static final int ACTIONS = 80;

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void whateverIsDoneToItTheLabKeepsItsWord(Tab tab) {
    int seed =
        Breadth.current() == Breadth.DAILY ? 1 : ThreadLocalRandom.current().nextInt(1 << 30);
    System.out.println("Random actions with seed " + seed);
    try (SiteServer server = Site.serve()) {
      for (int round = 0; round < Breadth.choose(1, 12); round++) {
        Site.openStudy(tab, server, "");
        assertEquals(
            List.of(),
            tab.run(
                "const seed = %d, from = %d, count = %d;%n".formatted(seed, round, ACTIONS)
                    + MONKEY),
            "seed " + seed + ", round " + round);
        assertEquals(List.of(), tab.errorsAndWarnings(), "seed " + seed + ", round " + round);
      }
    }
  }

  private static final String MONKEY = resource("monkey.js");

  private static String resource(String name) {
    try (InputStream file = MonkeyIT.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
