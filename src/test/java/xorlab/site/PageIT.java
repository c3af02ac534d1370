package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import xorlab.Reference;
import xorlab.server.SiteServer;

/** The page in each environment: served, from disk, under a strict policy, in a sandbox. */
@DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
class PageIT {
  private static final String NO_WEBASSEMBLY =
      "Runs on JavaScript, because WebAssembly is unavailable here. Nothing leaves this browser.";

  @InEveryBrowser
  void servedItPrintsTheNotebooksLossesInSilence(Tab tab) {
    try (SiteServer server = SiteServer.of(Site.FOLDER)) { // it tells what this page asks for
      Site.open(tab, server, "");
      tab.click(Site.INSIDE + ".querySelector('.to-end')");
      assertPrintsTheNotebooksLosses(tab);
      Site.settle(tab);
      assertEquals("4 of 4 correct", Site.text(tab, ".status strong"));
      assertEquals(List.of(), tab.errorsAndWarnings());
      List<String> strangers = new ArrayList<>(server.requests());
      strangers.removeAll(
          List.of(
              "/index.html",
              "/xor-lab.js",
              "/offline.js",
              "/first-figure.js",
              "/first-figure-light.svg",
              "/page.css",
              "/favicon.svg",
              "/seeds.svg",
              "/favicon.ico"));
      assertEquals(List.of(), strangers);
    }
  }

  @InEveryBrowser
  void asWebAssemblyItPrintsThemToo(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.open(tab, server, "engine=wasm&at=140");
      tab.await(Site.INSIDE + ".querySelector('.engine').textContent.includes('WebAssembly')");
      assertPrintsTheNotebooksLosses(tab);
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void fromDiskItTrainsWhenTrainIsPressed(Tab tab) {
    tab.go("about:blank");
    tab.go(Site.FOLDER.resolve("index.html").toUri() + "#speed=max");
    tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
    tab.click(Site.INSIDE + ".querySelector('.play')");
    tab.await(Site.LAB + ".state.iteration === 140");
    tab.await(Site.INSIDE + ".querySelector('.position').textContent === '140 / 140'");
    assertPrintsTheNotebooksLosses(tab);
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void fromDiskJavaScriptStandsInForWebAssemblyInSilence(Tab tab) {
    tab.go("about:blank");
    tab.go(Site.FOLDER.resolve("index.html").toUri() + "#engine=wasm&at=140");
    tab.await(Site.INSIDE + "?.querySelector('.engine')?.textContent.includes('unavailable here')");
    assertEquals(NO_WEBASSEMBLY, Site.text(tab, ".engine"));
    assertPrintsTheNotebooksLosses(tab);
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void underAStrictPolicyItWorksInSilence(Tab tab) {
    try (SiteServer server = SiteServer.of(Site.FOLDER, Site.STRICT)) {
      Site.open(tab, server, "at=140");
      assertPrintsTheNotebooksLosses(tab);
      assertEquals(
          "rgb(31, 30, 27)",
          tab.evaluate(
              "getComputedStyle(" + Site.INSIDE + ".querySelector('.play')).backgroundColor"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void underAStrictPolicyJavaScriptStandsInForWebAssembly(Tab tab) {
    try (SiteServer server = SiteServer.of(Site.FOLDER, Site.STRICT)) {
      Site.open(tab, server, "at=140&engine=wasm");
      tab.await(Site.INSIDE + ".querySelector('.engine').textContent.includes('unavailable here')");
      assertPrintsTheNotebooksLosses(tab);
      tab.console(); // the browser itself reports what its policy refused
    }
  }

  @InEveryBrowser
  void inASandboxedFrameItWorks(Tab tab, @TempDir Path folder) throws IOException {
    for (String file : List.of("index.html", "xor-lab.js", "page.css", "favicon.svg")) {
      Files.copy(Site.FOLDER.resolve(file), folder.resolve(file));
    }
    Files.writeString(
        folder.resolve("inner.html"),
        """
        <!doctype html><html lang="en"><title>Inner</title><script src="xor-lab.js" defer></script>
        <xor-lab fragment at="140"></xor-lab>
        <script>
          addEventListener('load', async () => {
            const lab = document.querySelector('xor-lab');
            const frame = () => new Promise(requestAnimationFrame);
            while (!lab.shadowRoot.querySelector('.lab:not([aria-busy])')) await frame();
            lab.shadowRoot.querySelector('.step-back').click();
            await frame();
            await frame();
            parent.postMessage(lab.state, '*');
          });
        </script>
        """);
    Files.writeString(
        folder.resolve("outer.html"),
        """
        <!doctype html><html lang="en"><title>Outer</title>
        <link rel="icon" href="favicon.svg">
        <script>addEventListener('message', event => { window.told = event.data; });</script>
        <iframe sandbox="allow-scripts" src="inner.html" title="Lab"></iframe>
        """);
    try (SiteServer server = SiteServer.of(folder)) {
      tab.go(server.url("outer.html"));
      tab.await("window.told");
      assertEquals(139L, tab.evaluate("told.iteration"));
      assertEquals(4L, tab.evaluate("told.correct"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  private static void assertPrintsTheNotebooksLosses(Tab tab) {
    List<String> notebook = Reference.lines("notebook-output.csv");
    tab.await(
        "(cells => cells.length > 0 && !cells.some(td => td.textContent === '·'))([..."
            + Site.INSIDE
            + ".querySelectorAll('.losses tbody td')])");
    List<?> iterations = Site.texts(tab, ".losses tbody td:first-child");
    List<?> losses = Site.texts(tab, ".losses tbody td:last-child");
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < notebook.size(); i++) {
      printed.add(iterations.get(i) + "," + losses.get(i));
    }
    assertEquals(notebook, printed);
    assertTrue(iterations.contains("140"));
  }
}
