package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import xorlab.server.SiteServer;

/** The workers of a survey live as long as its lab is in the document, on one engine. */
class SurveyWorkersIT {
  private static final String READY =
      Site.INSIDE + ".querySelector('#survey-runs .rate')?.textContent.includes('worker')";

  /** Keeps account of the workers that live, in {@code living}. */
  static final String COUNT =
      """
      window.living = new Set();
      const Real = Worker;
      window.Worker = class extends Real {
        constructor(...address) {
          super(...address);
          living.add(this);
        }
        terminate() {
          super.terminate();
          living.delete(this);
        }
      };
      """;

  private static final String TRAIN =
      """
      const lab = document.querySelector('xor-lab'), inside = lab.shadowRoot;
      inside.querySelector('#survey-runs .runs').value = '%s';
      inside.querySelector('#survey-runs .runs').dispatchEvent(new Event('change'));
      inside.querySelector('#survey-runs .start').click();
      """;

  @InEveryBrowser
  void theyEndWithTheLabAndStartAnew(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.open(tab, server, "");
      tab.run(COUNT + "document.querySelector('xor-lab').setAttribute('view', 'survey');");
      tab.run("scrollTo(0, 0);");
      tab.await(READY);
      Object all = tab.evaluate("Math.min(16, navigator.hardwareConcurrency || 1)");
      assertEquals(all, tab.evaluate("living.size"));
      for (int i = 0; i < 3; i++) {
        tab.run(
            """
            const another = document.createElement('xor-lab');
            another.setAttribute('view', 'survey');
            document.querySelector('xor-lab').replaceWith(another);
            """);
        tab.await(READY);
        assertEquals(all, tab.evaluate("living.size"), "after replacement " + i);
      }
      for (String engine : List.of("wasm", "js")) {
        tab.run("document.querySelector('xor-lab').setAttribute('engine', '" + engine + "');");
        Site.await(tab, ".engine", engine.equals("wasm") ? "WebAssembly" : "JavaScript");
        tab.await(READY);
        assertEquals(all, tab.evaluate("living.size"), "on engine " + engine);
      }

      tab.run(TRAIN.formatted("3000"));
      Site.await(tab, ".tally", " of 3,000 seeds learn");
      String result = Site.text(tab, ".tally");
      tab.run(
          TRAIN.formatted("3001")
              + TRAIN.formatted("3000").replaceAll("const [^;]*;", "")
              + "for (let i = 0; i < 5; i++) {"
              + " await new Promise(requestAnimationFrame);"
              + " document.querySelector('main').prepend(lab);"
              + "}");
      Site.await(tab, ".tally", " of 3,000 seeds learn");
      assertEquals(result, Site.text(tab, ".tally")); // moved while it trained
      assertEquals(all, tab.evaluate("living.size"));

      tab.run("window.lab = document.querySelector('xor-lab'); lab.remove();");
      assertEquals(0L, tab.evaluate("living.size"));
      tab.run("document.querySelector('main').prepend(lab);");
      tab.await(READY);
      assertEquals(all, tab.evaluate("living.size"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }
}
