package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/** Labs in browsers that lack something, or that are set up to refuse it. */
@DailyIn(Browser.CHROMIUM)
class MissingFeaturesIT {
  private static final SiteServer SITE = Site.serve();

  @AfterEach
  void thePageWasSilent(Tab tab) {
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void withoutObserversAllIsInViewAndFollowsTheWindow(Tab tab, @TempDir Path folder)
      throws IOException {
    try (SiteServer host = SiteServer.of(folder)) {
      open(tab, host, folder, "delete window.IntersectionObserver; delete window.ResizeObserver;");
      String width = Site.INSIDE + ".querySelector('.loss canvas').width";
      tab.await(width + " > 300");
      tab.await(Site.INSIDE + ".querySelector('#share .outcome')");
      tab.await(Site.INSIDE + ".querySelector('.survey .start')");
      tab.run("window.before = " + width + ";");
      tab.resize(700, 900);
      tab.await(width + " !== before");
    }
  }

  @InEveryBrowser
  void withoutACanvasItSaysSoAndTheNumbersGoOn(Tab tab, @TempDir Path folder) throws IOException {
    try (SiteServer host = SiteServer.of(folder)) {
      open(tab, host, folder, "HTMLCanvasElement.prototype.getContext = () => null;");
      tab.await(Site.INSIDE + ".querySelector('.loss .twin').textContent");
      assertEquals(
          "This browser does not let pages draw, so this figure is missing. Its description"
              + " is below.",
          Site.text(tab, ".decision .picture p"));
      tab.run(Site.LAB + ".step(20);");
      tab.await(
          Site.INSIDE + ".querySelector('#loss-text').textContent.includes('By iteration 20')");
      tab.run(
          """
          const lab = document.querySelector('xor-lab');
          window.refused = await lab.toPNG().then(() => 'made', error => error.message);
          window.code = await lab.toNumPy();
          """);
      assertEquals(true, tab.evaluate("code.includes('import numpy')"));
      assertEquals(true, tab.evaluate("refused.includes('Save the picture as SVG')"));
    }
  }

  private static void open(Tab tab, SiteServer host, Path folder, String script)
      throws IOException {
    Files.writeString(folder.resolve("favicon.ico"), "");
    Files.writeString(
        folder.resolve("index.html"),
        """
        <!doctype html><html lang=en><meta charset=utf-8><title>Host</title>
        <script>%s</script><script src="%s" defer></script><xor-lab></xor-lab>
        """
            .formatted(script, SITE.url("xor-lab.js")));
    tab.go("about:blank");
    tab.resize(1280, 900);
    tab.go(host.url("index.html"));
    tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
  }
}
