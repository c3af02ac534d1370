package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xorlab.server.SiteServer;

/** The picture that stands on the lab's page until the lab is there. */
class FirstFigureIT {
  private static final String PICTURE = "document.querySelector('.first-figure img')";

  private static final String PLACE =
      """
      const box = (%s).getBoundingClientRect();
      return [box.x, box.y, box.width, box.height].map(Math.round);
      """;

  @Test
  @InChromium
  void atEveryWidthItIsWhereTheLabDrawsTheSame() {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      for (int[] size :
          new int[][] {{320, 640}, {768, 1024}, {1280, 800}, {1440, 900}, {1920, 1080}}) {
        tab.resize(size[0], size[1]);
        openWithoutLab(tab, server.url("index.html"));
        tab.await(PICTURE + ".complete && " + PICTURE + ".naturalWidth > 0");
        Object first = tab.run(PLACE.formatted(PICTURE));
        Site.open(tab, server, "");
        tab.run("scrollTo({ top: 0, behavior: 'instant' });");
        Object lab = tab.run(PLACE.formatted(Site.INSIDE + ".querySelector('.decision .picture')"));
        assertEquals(lab, first, size[0] + " x " + size[1]);
      }
    }
  }

  @Test
  @InChromium
  void aLinkToAnotherExperimentDoesNotShowIt() {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      openWithoutLab(tab, server.url("index.html#data=spiral"));
      assertEquals("hidden", tab.evaluate("getComputedStyle(" + PICTURE + ").visibility"));
    }
  }

  private static void openWithoutLab(ChromiumTab tab, String url) {
    tab.go("about:blank");
    tab.driver().executeCdpCommand("Network.enable", Map.of());
    block(tab, List.of("*/xor-lab.js*"));
    tab.go(url);
    block(tab, List.of());
    tab.console(); // which reports the blocked script
  }

  private static void block(ChromiumTab tab, List<String> urls) {
    tab.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", urls));
  }
}
