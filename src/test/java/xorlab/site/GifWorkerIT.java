package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/** A GIF is encoded in a worker or, where there is none, on the page: the file is the same. */
class GifWorkerIT {
  /** Frames of many colours, more than are under way at a time. */
  private static final String GIF =
      """
      const gif = await document.querySelector('xor-lab').toGIF({ every: 10, width: 320 });
      const bytes = new Uint8Array(await gif.arrayBuffer());
      return bytes.length + ' ' + bytes.reduce((sum, byte) => (sum * 31 + byte) | 0, 0);
      """;

  /** Keeps account of the workers for a GIF, in {@code started}, and of those that live. */
  private static final String COUNT =
      """
      window.started = 0;
      window.faults = [];
      addEventListener('error', ({ message }) => faults.push(message));
      addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
      """
          + SurveyWorkersIT.COUNT
          + """
            const Counted = Worker;
            window.Worker = class extends Counted {
              constructor(...address) {
                super(...address);
                started += String(address[0]).includes('/gif-worker.js');
              }
            };
            """;

  private static final String WORKERS = "[started, living.size]";

  /** A page with a policy. */
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><title>Course</title><link rel="icon" href="favicon.svg">
      <meta http-equiv="Content-Security-Policy" content="%s">
      <script src="xor-lab.js" defer></script><xor-lab></xor-lab>
      """;

  /** The fifth message to a worker has it fail. */
  private static final String FAIL_LATER =
      """
      const Whole = Worker;
      let messages = 0;
      window.Worker = class extends Whole {
        postMessage(...message) {
          messages++;
          if (messages < 5) {
            super.postMessage(...message);
          } else if (messages === 5) {
            setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { cancelable: true })));
          }
        }
      };
      """;

  @InEveryBrowser
  void aWorkerAndThePageMakeTheSameFile(Tab tab, @TempDir Path folder) throws IOException {
    Site.copyTo(folder);
    Files.writeString(folder.resolve("any.html"), PAGE.formatted("script-src 'self'"));
    Files.writeString(folder.resolve("none.html"), PAGE.formatted("worker-src 'none'"));
    Path script = folder.resolve("gif-worker.js");
    String right = Files.readString(script);
    try (SiteServer server = SiteServer.of(folder)) {
      open(tab, server, "any.html");
      Object file = tab.run(GIF);
      assertEquals(List.of(1L, 0L), tab.evaluate(WORKERS));

      open(tab, server, "none.html");
      assertEquals(file, tab.run(GIF), "where the page allows no workers");
      assertEquals(List.of(0L, 0L), tab.evaluate(WORKERS));
      assertEquals(List.of(), tab.errorsAndWarnings());

      Files.writeString(script, right.replaceFirst("\\w{32}", "another"));
      open(tab, server, "any.html");
      assertEquals(file, tab.run(GIF), "with a worker of another version");
      Files.delete(script);
      assertEquals(file, tab.run(GIF), "without the worker's file");
      assertEquals(List.of(2L, 0L), tab.evaluate(WORKERS));
      assertEquals(List.of(), tab.evaluate("faults"));
      tab.errorsAndWarnings(); // some browsers say themselves that the file is missing
    }
  }

  private static void open(Tab tab, SiteServer server, String page) {
    tab.go("about:blank");
    tab.go(server.url(page));
    tab.await(Site.INSIDE + "?.querySelector('.lab:not([aria-busy])')");
    tab.run(COUNT);
  }

  @InEveryBrowser
  void aWorkerThatFailsOrIsNoLongerWantedEnds(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.openStudy(tab, server, "iterations=999");
      tab.run(COUNT + FAIL_LATER);
      assertEquals(
          "This failed: The worker that encodes the frames has ended. Reload the page and try"
              + " again.",
          tab.run("return " + Site.LAB + ".toGIF({ every: 1 }).catch(e => e.message);"));
      assertEquals(List.of(1L, 0L), tab.evaluate(WORKERS));
      assertEquals(1, tab.errorsAndWarnings().size(), "for whoever looks for the cause");

      Site.openStudy(tab, server, "iterations=999");
      tab.run(COUNT);
      Site.openDialog(tab, "share");
      tab.run(Site.INSIDE + ".querySelector('#share .every').value = '1';");
      SharedFile.GIF.make(tab);
      tab.await(SharedFile.GIF.outcome() + ".startsWith('Frame ')");
      assertEquals(List.of(1L, 1L), tab.evaluate(WORKERS));
      tab.click(SharedFile.GIF.part(".cancel"));
      assertEquals(List.of(1L, 0L), tab.evaluate(WORKERS));
      assertTrue(tab.errorsAndWarnings().isEmpty());
    }
  }
}
