package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.server.SiteServer;

/** What only Chromium can do. */
class ChromiumTabIT {
  @Test
  @InChromium
  void mediaAndPixelRatioAreInTheHandsOfTheTest() {
    try (SiteServer server = SiteServer.of(Path.of("src/test/resources/pages"));
        ChromiumTab tab = Browser.openChromium()) {
      tab.go(server.url("harness.html"));
      String reduced = "matchMedia('(prefers-reduced-motion: reduce)').matches";
      assertEquals(false, tab.evaluate(reduced));
      tab.media("prefers-reduced-motion", "reduce");
      assertEquals(true, tab.evaluate(reduced));

      tab.resize(390, 844, 3);
      assertEquals(
          List.of(390L, 844L, 3L), tab.evaluate("[innerWidth, innerHeight, devicePixelRatio]"));
      assertEquals("Harness", tab.driver().getTitle());
    }
  }
}
