package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import xorlab.Breadth;
import xorlab.server.SiteServer;

/**
 * A network so wide that one update takes longer than a frame: whatever trains it answers in
 * between. What is counted are answers, not milliseconds, which a busy machine does not have.
 */
class WideNetworksIT {
  private static final int ITERATIONS = 40;

  private static final String WIDE =
      "data=circle&layers=64,64,64,64,64,64&learning-rate=0.01&speed=max&iterations=" + ITERATIONS;

  /** Opens the saved state of the test. */
  private static final String OPEN =
      """
      const panel = document.querySelector('xor-lab').shadowRoot.querySelector('#share .whole');
      const outcome = panel.querySelector('.outcome');
      outcome.textContent = '';
      const files = new DataTransfer();
      files.items.add(new File([savedState], 'state.json'));
      panel.querySelector('.open').files = files.files;
      panel.querySelector('.open').dispatchEvent(new Event('change'));
      """;

  /** Counts how often the page answers while the promise of an expression is pending. */
  private static final String COUNT_ANSWERS =
      """
      window.answers = 0;
      window.pending = true;
      window.failure = '';
      (%s).catch(error => { failure = String(error); }).finally(() => { pending = false; });
      (async () => {
        while (pending) {
          await new Promise(answer => {
            const channel = new MessageChannel();
            channel.port1.onmessage = answer;
            channel.port2.postMessage(0);
          });
          answers++;
        }
      })();
      """;

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void whateverTrainsItAnswersInBetween(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.open(tab, server, WIDE); // its ledger takes a minute, and is out of view
      Site.openDialog(tab, "share");
      assertAFrameMakesFewUpdates(tab);
      tab.await(Site.LAB + ".state.iteration === " + ITERATIONS);
      tab.run("window.savedState = JSON.stringify(" + Site.LAB + ".state);");

      tab.run(
          Site.LAB
              + ".seek(0);"
              + OPEN
              + "while (!outcome.textContent) await new Promise(done => setTimeout(done));"
              + "panel.querySelector('.cancel').click();");
      Site.turns(tab, 100);
      Site.await(tab, "#share .whole .outcome", "Stopped.");
      assertEquals(0L, tab.evaluate(Site.LAB + ".state.iteration"));

      String opened =
          "(async () => {"
              + OPEN
              + "while (!outcome.textContent.includes('is open'))"
              + " await new Promise(done => setTimeout(done)); })()";
      assertAnswers(tab, "opening the saved state", opened);
      tab.await(Site.LAB + ".state.iteration === " + ITERATIONS);
      if (Breadth.current() == Breadth.EXHAUSTIVE) { // they take some seconds each
        for (String file : List.of("toPNG({ figure: 'landscape' })", "toGIF()", "toCSV()")) {
          assertAnswers(tab, file, Site.LAB + "." + file);
        }
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  private static void assertAFrameMakesFewUpdates(Tab tab) {
    Object most =
        tab.run(
            """
            const lab = document.querySelector('xor-lab');
            let before = 0, most = 0;
            await new Promise(done => {
              lab.addEventListener('finish', done);
              lab.addEventListener('iteration', () => {
                const now = lab.state.iteration;
                most = Math.max(most, now - before);
                before = now;
              });
              lab.play();
            });
            return most;
            """);
    assertTrue(((Number) most).intValue() <= 8, "updates in one frame: " + most);
  }

  /** A file of this network may take minutes in a browser that shares its cores with another. */
  private static void assertAnswers(Tab tab, String what, String promise) {
    tab.run(COUNT_ANSWERS.formatted(promise));
    for (int minutes = 0; minutes < 4 && tab.evaluate("pending").equals(true); minutes++) {
      tab.run(
          "for (let i = 0; i < 600 && pending; i++)"
              + " await new Promise(done => setTimeout(done, 100));");
    }
    assertEquals(false, tab.evaluate("pending"), what);
    assertEquals("", tab.evaluate("failure"), what);
    int answers = ((Number) tab.evaluate("answers")).intValue();
    assertTrue(answers >= 6, what + " let the page answer " + answers + " times");
  }
}
