package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import xorlab.server.SiteServer;

/** The dialogs "Share" and "Embed": how they open and close, and that nothing in them is cut. */
@DailyIn(Browser.CHROMIUM)
class DialogsIT {
  private static final List<String> DIALOGS = List.of("share", "embed");

  /** The name of the dialog that is open; "" if none is. */
  private static final String OPEN =
      "(" + Site.INSIDE + ".querySelector('dialog[open]')?.id ?? '')";

  @InEveryBrowser
  void thePagesButtonsOpenThemAndGetTheFocusBackAfterEsc(Tab tab) {
    try (SiteServer server = Site.serve()) {
      tab.resize(1280, 900);
      Site.open(tab, server, "at=20");
      for (String dialog : DIALOGS) {
        assertEquals(true, tab.evaluate(own(dialog) + ".hidden"), "the page has its own");
        String button = "document.querySelector('[data-xor-lab=" + dialog + "]')";
        tab.click(button);
        Site.awaitDialog(tab, dialog);
        assertEquals(dialog, tab.evaluate(OPEN));
        assertEquals(
            true, tab.evaluate("getComputedStyle(" + button + ").visibility === 'visible'"));
        tab.type(Keys.ESCAPE.toString());
        tab.await(OPEN + " === ''");
        assertEquals(true, tab.evaluate("document.activeElement === " + button), dialog);
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void theMethodsOpenThemAndTheCrossClosesThem(Tab tab) {
    try (SiteServer server = Site.serve()) {
      tab.resize(1280, 900);
      Site.open(tab, server, "");
      for (String dialog : DIALOGS) {
        tab.run(
            Site.LAB + "." + dialog + "(); " + Site.LAB + "." + dialog + "();"); // twice is once
        Site.awaitDialog(tab, dialog);
        assertEquals(
            dialog.equals("share") ? "Share" : "Embed",
            tab.evaluate("%1$s.querySelector('dialog[open]').ariaLabel".formatted(Site.INSIDE)));
        tab.click(Site.INSIDE + ".querySelector('dialog[open] > .close')");
        assertEquals("", tab.evaluate(OPEN));
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** Without buttons in the page, each lab has its own, where it has all controls. */
  @InEveryBrowser
  void inAPageWithoutButtonsTheLabHasItsOwn(Tab tab, @TempDir Path folder) throws IOException {
    for (String file : List.of("xor-lab.js", "export.js")) {
      Files.copy(Site.FOLDER.resolve(file), folder.resolve(file));
    }
    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title>"
            + "<link rel=icon href=favicon.svg><script src=xor-lab.js></script>"
            + "<form><xor-lab></xor-lab><xor-lab controls=transport></xor-lab></form>");
    Files.copy(Site.FOLDER.resolve("favicon.svg"), folder.resolve("favicon.svg"));
    tab.resize(1280, 900);
    for (boolean fromDisk : new boolean[] {false, true}) {
      try (SiteServer host =
          SiteServer.of(folder, Map.of(Site.POLICY, "script-src 'self'; style-src 'self'"))) {
        tab.go("about:blank");
        tab.go(fromDisk ? folder.resolve("index.html").toUri().toString() : host.url("index.html"));
        tab.await(Site.INSIDE + "?.querySelector('.lab:not([aria-busy])')");
        for (String dialog : DIALOGS) {
          tab.click(own(dialog));
          Site.awaitDialog(tab, dialog);
          tab.type(Keys.ESCAPE.toString());
          tab.await(OPEN + " === ''");
          assertEquals(true, tab.evaluate(own(dialog) + ".matches(':focus')"), dialog);
        }
        assertEquals(
            0L,
            tab.evaluate(
                "document.querySelectorAll('xor-lab')[1].shadowRoot"
                    + ".querySelector('.recipe .share').offsetHeight"));
        assertEquals(List.of(), tab.errorsAndWarnings());
      }
    }
  }

  @InEveryBrowser
  void closedItLeavesThePreviewAndKeysInItAreNotThePages(Tab tab) {
    try (SiteServer server = Site.serve()) {
      tab.resize(1280, 900);
      Site.open(tab, server, "at=20");
      tab.run("window.keys = []; addEventListener('keydown', ({ key }) => keys.push(key));");
      Site.openDialog(tab, "embed");
      String preview = Site.INSIDE + ".querySelector('.embed-preview xor-lab')";
      tab.await(preview + "?.state.iteration === 20");
      tab.type(Keys.ESCAPE.toString());
      tab.await("!" + preview);
      assertEquals(List.of(), tab.evaluate("keys"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** Removed while it is open, it is closed; an engine that comes meanwhile leaves it open. */
  @InEveryBrowser
  void itFollowsTheLabThatIsMovedOrChangesItsEngine(Tab tab) {
    try (SiteServer server = Site.serve()) {
      tab.resize(1280, 900);
      Site.open(tab, server, "at=20");
      Site.openDialog(tab, "share");
      tab.run(Site.LAB + ".setAttribute('engine', 'wasm');");
      Site.await(tab, ".engine", "WebAssembly");
      tab.await(OPEN + " === 'share'");
      tab.await(Site.INSIDE + ".querySelector('.link')?.value.endsWith('#at=20')");
      tab.run("const lab = document.querySelector('xor-lab'); document.body.prepend(lab);");
      assertEquals("", tab.evaluate(OPEN));
      Site.openDialog(tab, "embed");
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void aWrongFileThatIsDroppedOnTheLabIsExplainedInADialog(Tab tab) {
    try (SiteServer server = Site.serve()) {
      tab.resize(1280, 900);
      Site.open(tab, server, "at=20");
      tab.run(
          """
          const transfer = new DataTransfer();
          transfer.items.add(new File(['[]'], 'state.json'));
          %s.querySelector('canvas').dispatchEvent(new DragEvent('drop',
              { bubbles: true, composed: true, cancelable: true, dataTransfer: transfer }));
          """
              .formatted(Site.INSIDE));
      Site.awaitDialog(tab, "share");
      assertTrue(
          ((String) tab.evaluate(SharedFile.JSON.outcome())).startsWith("The file is JSON, but"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** Neither the page nor the dialog scrolls sideways, and no word is cut. */
  @InEveryBrowser
  void nothingIsCutAt320Pixels(Tab tab) {
    try (SiteServer server = Site.serve()) {
      tab.go("about:blank"); // WebKit's window does not become narrow under what was open before
      tab.resize(320, 900);
      Site.open(tab, server, "at=100");
      for (String dialog : DIALOGS) {
        Site.openDialog(tab, dialog);
        assertEquals(
            List.of(),
            tab.run(
                """
                const dialog = %s.querySelector('dialog[open]');
                const width = dialog.getBoundingClientRect().width;
                const words = 'p, h2, h3, label, button, summary, legend, .pick, .choices';
                const cut = [...dialog.querySelectorAll('*')]
                    .filter(e => e.checkVisibility() && !e.closest('.unseen, svg, xor-lab'))
                    .filter(e => e.getBoundingClientRect().right > width + 0.5
                        || e.matches(words) && e.scrollWidth > e.clientWidth + 1 && e.clientWidth);
                return [...cut.map(e => e.outerHTML.slice(0, 90)),
                    ...(width === document.documentElement.clientWidth ? [] : [String(width)])];
                """
                    .formatted(Site.INSIDE)),
            dialog);
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** A frame as tall as the dialog suggests neither scrolls nor leaves much room. */
  @InEveryBrowser
  void theSuggestedHeightIsTheOneThatTheFrameNeeds(Tab tab, @TempDir Path folder)
      throws IOException {
    try (SiteServer site = Site.serve();
        SiteServer host = SiteServer.of(folder)) {
      Files.writeString(folder.resolve("favicon.ico"), "");
      tab.resize(1280, 900);
      Site.open(tab, site, "at=20");
      Site.openDialog(tab, "embed");
      tab.run(
          """
          const width = %s.querySelector('.embed-width');
          width.value = '480';
          width.dispatchEvent(new Event('change', { bubbles: true }));
          """
              .formatted(Site.INSIDE));
      tab.await(Site.INSIDE + ".querySelector('.embed-preview xor-lab')?.state.iteration === 20");
      Site.frames(tab, 4);
      String frame = Site.value(tab, ".lines");
      assertTrue(frame.contains("width=\"480\""), frame);
      Files.writeString(
          folder.resolve("index.html"),
          "<!doctype html><html lang=en><title>Host</title><body>" + frame);
      tab.go("about:blank");
      tab.go(host.url("index.html"));
      tab.awaitInFrame(0, Site.INSIDE + "?.querySelector('.predictions td')");
      Number room =
          (Number)
              tab.runInFrame(
                  0,
                  "for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);"
                      + "return innerHeight - document.body.getBoundingClientRect().height;");
      assertEquals(0, room.doubleValue(), 2);
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  private static String own(String dialog) {
    return Site.INSIDE + ".querySelector('.recipe ." + dialog + "')";
  }
}
