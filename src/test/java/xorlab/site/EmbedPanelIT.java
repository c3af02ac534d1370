package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/** The HTML from the panel "Embed", in a page of another origin. */
@DailyIn(Browser.CHROMIUM)
class EmbedPanelIT {
  private static final String PANEL = Site.INSIDE + ".querySelector('#embed')";

  private static final Map<String, Object> CHOSEN =
      Map.of("seed", 7L, "at", 20L, "view", "decision,loss", "controls", "transport");

  @InEveryBrowser
  void eachOfItsLinesBringsWhatWasChosen(Tab tab, @TempDir Path folder) throws IOException {
    try (SiteServer site = Site.serve();
        SiteServer host = SiteServer.of(folder)) {
      Files.writeString(folder.resolve("favicon.ico"), "");
      tab.resize(1280, 900);
      Site.openStudy(tab, site, "seed=7&at=20");
      Site.openExport(tab, "embed");
      tab.click(PANEL + ".querySelector('.views [value=\"loss\"]')");
      tab.run(
          PANEL
              + ".querySelector('.embed-controls').value = 'transport';"
              + PANEL
              + ".querySelector('.embed-controls').dispatchEvent("
              + "new Event('change', { bubbles: true }));");
      tab.await(PANEL + ".querySelector('.embed-preview xor-lab')?.state.iteration === 20");
      assertEquals(
          CHOSEN,
          tab.evaluate(PANEL + ".querySelector('.embed-preview xor-lab').state.experiment"));
      assertEquals(0L, tab.evaluate(PANEL + ".querySelector('.from-disk').offsetHeight"));
      String frame = lines(tab, "frame");
      String element = lines(tab, "element");
      String address = lines(tab, "address");

      open(tab, host, folder, element);
      tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
      assertEquals(CHOSEN, tab.evaluate(Site.LAB + ".state.experiment"));

      open(tab, host, folder, frame);
      tab.awaitInFrame(0, Site.INSIDE + "?.querySelector('.predictions td')");
      assertEquals(CHOSEN, tab.runInFrame(0, "return " + Site.LAB + ".state.experiment;"));
      assertEquals("XOR Lab", tab.evaluate("document.querySelector('iframe').title"));

      tab.go("about:blank");
      tab.go(address);
      tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
      assertEquals(CHOSEN, tab.evaluate(Site.LAB + ".state.experiment"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void aSandboxedFrameSaysThatItMayForbidToSaveOrCopy(Tab tab, @TempDir Path folder)
      throws IOException {
    try (SiteServer site = Site.serve();
        SiteServer host = SiteServer.of(folder)) {
      Files.writeString(folder.resolve("favicon.ico"), "");
      tab.resize(1280, 900);
      open(
          tab,
          host,
          folder,
          "<iframe sandbox=\"allow-scripts\" width=1000 height=800 src=\""
              + site.url("embed.html")
              + "\"></iframe>");
      tab.awaitInFrame(0, Site.INSIDE + "?.querySelector('.predictions td')");
      tab.runInFrame(0, Site.INSIDE + ".querySelector('.study').scrollIntoView();");
      tab.awaitInFrame(0, Site.INSIDE + ".querySelector('#save-tab')");
      tab.runInFrame(0, Site.INSIDE + ".querySelector('#save-tab').click();");
      tab.awaitInFrame(0, Site.INSIDE + ".querySelector('#save .sandboxed')?.offsetHeight > 0");
      tab.runInFrame(0, Site.INSIDE + ".querySelector('#save .copy').click();");
      tab.awaitInFrame(
          0,
          Site.INSIDE
              + ".querySelector('#save .outcome').textContent"
              + ".startsWith('This page may not use the clipboard.')");
      tab.runInFrame(0, Site.INSIDE + ".querySelector('#save .csv').click();");
      String outcome = Site.INSIDE + ".querySelector('#save .outcome').textContent";
      tab.awaitInFrame(0, outcome + ".startsWith('Saved ')");
      String said = (String) tab.runInFrame(0, "return " + outcome + ";");
      assertTrue(
          said.endsWith(" kB. If nothing was saved, this frame forbids it: open xor-lab-0.csv."),
          said);
      assertEquals(
          true,
          tab.runInFrame(
              0,
              "const link = %s.querySelector('#save .outcome a');".formatted(Site.INSIDE)
                  + "return link.href.startsWith('blob:') && !link.download"
                  + " && (await (await fetch(link.href)).text()).startsWith('iteration,');"));
    }
  }

  @InEveryBrowser
  void openedFromDiskItSaysThatItsLinesLeadThere(Tab tab) {
    tab.resize(1280, 900);
    tab.go("about:blank");
    tab.go(Site.FOLDER.resolve("index.html").toUri().toString());
    tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
    tab.run(Site.INSIDE + ".querySelector('.study').scrollIntoView();");
    tab.await(Site.INSIDE + ".querySelector('.walk-position')?.textContent");
    for (String panel : List.of("save", "embed")) {
      tab.click(Site.INSIDE + ".querySelector('#" + panel + "-tab')");
      tab.await(Site.INSIDE + ".querySelector('#" + panel + " .from-disk')?.offsetHeight > 0");
    }
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  private static String lines(Tab tab, String kind) {
    return (String) tab.evaluate(PANEL + ".querySelector('." + kind + "-lines').value");
  }

  private static void open(Tab tab, SiteServer host, Path folder, String body) throws IOException {
    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><body>" + body);
    tab.go("about:blank");
    tab.go(host.url("index.html"));
  }
}
