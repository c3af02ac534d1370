package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/** The README's examples work. */
@DailyIn(Browser.CHROMIUM)
class ReadmeIT {
  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void itsLinesMakeAPage(Tab tab, @TempDir Path folder) throws IOException {
    List<String> blocks = found("(?s)```html\n(.*?)```");
    assertEquals(1, blocks.size());
    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><html lang=en><title>Mine</title>" + blocks.get(0));
    Files.writeString(folder.resolve("favicon.ico"), "");
    Files.copy(Site.FOLDER.resolve("xor-lab.js"), folder.resolve("xor-lab.js"));
    try (SiteServer server = SiteServer.of(folder)) {
      tab.resize(1280, 900);
      tab.go("about:blank");
      tab.go(server.url("index.html"));
      tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
      assertEquals(
          Map.of("at", 100L, "controls", "transport"),
          tab.evaluate(Site.LAB + ".state.experiment"));
      tab.await(Site.STUDY_IS_THERE); // which the other build of the lab loads from another file
      Site.settle(tab);
      tab.run("await fetch('index.html');"); // what was asked for before it has been heard of
      for (String asked : server.requests()) {
        assertTrue(List.of("/index.html", "/xor-lab.js", "/favicon.ico").contains(asked), asked);
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void itsAddressIsUnderstood(Tab tab) throws IOException {
    List<String> addresses = found("`(index\\.html#[^`]+)`");
    assertFalse(addresses.isEmpty());
    try (SiteServer server = Site.serve()) {
      for (String address : addresses) {
        tab.go("about:blank");
        tab.go(server.url(address));
        tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
        assertEquals(
            address,
            tab.run(
                """
                const { shade, ...linked } = %s.state.experiment; // which the page's element has
                return 'index.html#' + new URLSearchParams(linked);
                """
                    .formatted(Site.LAB)));
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  private static List<String> found(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
