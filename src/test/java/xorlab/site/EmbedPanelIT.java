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

/** The HTML from the dialog "Embed", in a page of another origin. */
@DailyIn(Browser.CHROMIUM)
class EmbedPanelIT {
  private static final String DIALOG = Site.INSIDE + ".querySelector('#embed')";

  private static final Map<String, Object> CHOSEN =
      Map.of("seed", 7L, "at", 20L, "view", "decision,loss", "controls", "transport");

  @InEveryBrowser
  void eachOfItsLinesBringsWhatWasChosen(Tab tab, @TempDir Path folder) throws IOException {
    try (SiteServer site = Site.serve();
        SiteServer host = SiteServer.of(folder)) {
      Files.writeString(folder.resolve("favicon.ico"), "");
      tab.resize(1280, 900);
      Site.openStudy(tab, site, "seed=7&at=20");
      Site.openDialog(tab, "embed");
      tab.click(DIALOG + ".querySelector('.views [value=\"loss\"]')");
      tab.run(
          DIALOG
              + ".querySelector('.embed-controls').value = 'transport';"
              + DIALOG
              + ".querySelector('.embed-controls').dispatchEvent("
              + "new Event('change', { bubbles: true }));");
      tab.await(DIALOG + ".querySelector('.embed-preview xor-lab')?.state.iteration === 20");
      assertEquals(
          CHOSEN,
          tab.evaluate(DIALOG + ".querySelector('.embed-preview xor-lab').state.experiment"));
      assertEquals(0L, tab.evaluate(DIALOG + ".querySelector('.from-disk').offsetHeight"));
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
      tab.runInFrame(0, Site.LAB + ".share();");
      tab.awaitInFrame(0, Site.INSIDE + ".querySelector('#share .sandboxed')?.offsetHeight > 0");
      tab.runInFrame(0, Site.INSIDE + ".querySelector('.the-link .copy').click();");
      tab.awaitInFrame(
          0,
          Site.INSIDE
              + ".querySelector('.the-link .outcome').textContent"
              + ".startsWith('This page may not use the clipboard.')");
      tab.runInFrame(0, SharedFile.CSV.part(".save") + ".click();");
      String outcome = SharedFile.CSV.outcome();
      tab.awaitInFrame(0, outcome + ".startsWith('Saved ')");
      String said = (String) tab.runInFrame(0, "return " + outcome + ";");
      assertTrue(
          said.endsWith(" kB. If nothing was saved, this frame forbids it: open xor-lab-0.csv."),
          said);
      assertEquals(
          true,
          tab.runInFrame(
              0,
              "const link = %s;".formatted(SharedFile.CSV.part(".outcome a"))
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
    for (String dialog : List.of("share", "embed")) {
      Site.openDialog(tab, dialog);
      tab.await(Site.INSIDE + ".querySelector('#" + dialog + " .from-disk')?.offsetHeight > 0");
    }
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  private static String lines(Tab tab, String kind) {
    tab.click(DIALOG + ".querySelector('.kinds [value=" + kind + "]')");
    return (String) tab.evaluate(DIALOG + ".querySelector('.lines').value");
  }

  private static void open(Tab tab, SiteServer host, Path folder, String body) throws IOException {
    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><body>" + body);
    tab.go("about:blank");
    tab.go(host.url("index.html"));
  }
}
