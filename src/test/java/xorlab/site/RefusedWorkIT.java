package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import xorlab.server.SiteServer;

/** What the browser refuses in the middle of work: it is said, and the lab goes on. */
class RefusedWorkIT {
  private static final String TOO_LARGE =
      "The browser cannot make a picture of this size. Choose a smaller one, or SVG.";

  /** Makes something throw, until it is restored. */
  private static final String BREAK =
      """
      const owner = %s, name = '%s', before = owner[name];
      window.restore = () => { owner[name] = before; };
      owner[name] = %s;
      """;

  private static final String THROW =
      "function () { throw new DOMException('It is not allowed.', 'SecurityError'); }";

  private static final String REFUSED =
      "This failed: It is not allowed. Reload the page and try again.";

  /** The next step of work in slices throws, wherever that work reads the clock. */
  private static final String BREAK_A_STEP =
      """
      const Real = MessageChannel;
      window.MessageChannel = function () {
        window.MessageChannel = Real;
        const channel = new Real();
        return {
          port2: channel.port2,
          port1: {
            close() {},
            set onmessage(step) {
              channel.port1.onmessage = () => {
                performance.now = () => {
                  delete performance.now;
                  throw new Error('The clock stands still');
                };
                step();
              };
            },
          },
        };
      };
      """;

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void aPictureThatIsRefusedIsReportedToTheReaderAndToTheScript(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.openStudy(tab, server, "at=20&iterations=40");
      Site.openDialog(tab, "share");
      whileBroken(tab, "CanvasRenderingContext2D.prototype", "getImageData", THROW);
      assertRefused(tab, SharedFile.GIF, "toGIF()", REFUSED);
      whileBroken(tab, "HTMLCanvasElement.prototype", "toBlob", THROW);
      assertRefused(tab, SharedFile.PNG, "toPNG()", REFUSED);
      whileBroken(
          tab,
          "HTMLCanvasElement.prototype",
          "toBlob",
          "consumer => setTimeout(consumer, 0, null)");
      assertRefused(tab, SharedFile.PNG, "toPNG()", TOO_LARGE);
      whileBroken(tab, "window", "Blob", THROW);
      assertRefused(tab, SharedFile.GIF, "toGIF()", REFUSED);
      for (SharedFile file :
          List.of(
              SharedFile.JSON, SharedFile.CSV, SharedFile.PY, SharedFile.IPYNB, SharedFile.SVG)) {
        whileBroken(tab, "window", "Blob", THROW);
        assertRefused(tab, file, "", REFUSED);
      }
      for (SharedFile file :
          List.of(SharedFile.PNG, SharedFile.GIF, SharedFile.JSON, SharedFile.PY)) {
        whileBroken(tab, "URL", "createObjectURL", THROW);
        assertRefused(tab, file, "", REFUSED);
      }
      assertEquals("image/png", tab.evaluate(Site.LAB + ".toPNG().then(blob => blob.type)"));
      assertAllOfOurs(tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void aStepThatThrowsEndsTheWorkAndTheNextOneBegins(Tab tab) {
    String clock = "This failed: The clock stands still. Reload the page and try again.";
    try (SiteServer server = Site.serve()) {
      Site.openStudy(tab, server, "at=20&iterations=40");
      Site.openDialog(tab, "share");
      tab.run(BREAK_A_STEP);
      assertRefused(tab, SharedFile.CSV, "", clock);
      tab.run(BREAK_A_STEP);
      assertEquals(clock, tab.run("return " + Site.LAB + ".toCSV().catch(e => e.message);"));
      Site.closeDialog(tab);
      tab.run("window.Worker = undefined;");
      tab.run("document.querySelector('xor-lab').setAttribute('view', 'survey'); scrollTo(0, 0);");
      tab.await(Site.INSIDE + ".querySelector('#survey-runs .rate')?.textContent");
      tab.run(BREAK_A_STEP);
      tab.run(Site.INSIDE + ".querySelector('#survey-runs .start').click();");
      Site.await(tab, "#survey-runs .status", clock);
      assertEquals("Train 10,000 networks", Site.text(tab, "#survey-runs .start"));
      tab.run(
          Site.INSIDE
              + ".querySelector('#survey-runs .runs').value = '100';"
              + Site.INSIDE
              + ".querySelector('#survey-runs .start').click();");
      Site.await(tab, ".tally", " of 100 seeds learn");
      assertAllOfOurs(tab.errorsAndWarnings());
    }
  }

  private static void whileBroken(Tab tab, String owner, String name, String by) {
    tab.run(BREAK.formatted(owner, name, by));
  }

  /** Presses a button, and calls what a script would, and restores what was broken. */
  private static void assertRefused(Tab tab, SharedFile file, String call, String sentence) {
    if (!call.isEmpty()) {
      String refusal = "return " + Site.LAB + "." + call + ".then(() => 'made', e => e.message);";
      assertEquals(sentence, tab.run(refusal), call);
    }
    file.make(tab);
    tab.await(file.outcome() + ".includes('.') && " + file.part(".working") + ".hidden");
    tab.run("await new Promise(done => setTimeout(done, 50)); window.restore?.();");
    assertEquals(sentence, tab.evaluate(file.outcome()), file.name());
    assertEquals(true, tab.evaluate(file.part(".working") + ".hidden"), file.name());
  }

  /** What was thrown is in the console, for whoever looks for the cause; nothing else is. */
  private static void assertAllOfOurs(List<ConsoleMessage> messages) {
    for (ConsoleMessage message : messages) {
      String text = message.text();
      boolean ours = text.contains("not allowed") || text.contains("stands still");
      assertTrue(ours || text.contains("Error"), text);
    }
  }
}
