package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import xorlab.server.SiteServer;

/** Tests that share a tab of Chromium, whose console stays silent. */
abstract class ChromiumPage {
  static ChromiumTab tab;
  static SiteServer server;

  @BeforeAll
  static void openABrowser() {
    server = Site.serve();
    tab = Browser.openChromium();
    tab.resize(1280, 900);
  }

  @AfterAll
  static void closeTheBrowser() {
    tab.close();
    server.close();
  }

  @AfterEach
  void thePageWasSilent() {
    assertEquals(List.of(), tab.errorsAndWarnings());
  }
}
