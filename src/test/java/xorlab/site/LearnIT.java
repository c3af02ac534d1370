package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** All chapters as a reader goes through them: predictions, helps and tasks. */
@InChromium
class LearnIT extends ChromiumPage {
  private static LearnPage page;

  /** How each task is met by its controls. The numbers are those of NumPy's seed 0. */
  private static final Map<String, Runnable> WAYS = new HashMap<>();

  @BeforeAll
  static void findTheWays() {
    page = new LearnPage(tab, server);
    way(
        "three-right",
        () -> {
          page.slide("name", "turn", 42);
          page.slide("name", "shift", -0.3);
        });
    way(
        "no-line-at-all",
        () -> {
          page.press("Try all lines");
          tab.await("document.querySelector('xor-search').met");
          for (int i = 0; i < 3; i++) {
            page.press("Next line");
          }
        });
    way("train-one-neuron", () -> page.press("Train the neuron"));
    way(
        "nine-numbers",
        () -> {
          page.slide("sets", "W1[1,0]", 4);
          page.slide("sets", "W1[1,1]", 4);
          page.slide("sets", "b1[1,0]", -6);
          page.slide("sets", "W2[0,1]", -4);
        });
    way(
        "read-a-forward-pass",
        () -> {
          tab.click("document.querySelector('[data-xor-set*=relu]')");
          Site.settle(tab);
          page.enter("read-a-forward-pass", "A1[3,0]", "2");
          page.enter("read-a-forward-pass", "A1[3,1]", "1");
          page.enter("read-a-forward-pass", "A2[3,0]", "0");
        });
    way(
        "two-empty-cells",
        () -> {
          page.enter("two-empty-cells", "Z1[1,0]", "2.27");
          page.enter("two-empty-cells", "A1[2,1]", "0.5");
        });
    way("write-the-forward-pass", () -> writeForwardPass("write-the-forward-pass"));
    way("loss-of-one-and-a-half", () -> setPredictions(0.31, 0.69, 0.69, 0.31));
    way("three-right-smaller-loss", () -> setPredictions(0.05, 0.95, 0.49, 0.05));
    way(
        "write-the-costs",
        () -> page.write("write-the-costs", "cost", "-y * log(y_hat) - (1 - y) * log(1 - y_hat)"));
    way("slope-by-differences", () -> page.enter("slope-by-differences", "dW2[0,0]", "0.60"));
    way("find-the-bottom", () -> page.slide("name", "h", -0.85));
    way(
        "one-entry",
        () -> {
          page.enter("one-entry", "dZ2[3,0] * A1[3,1]", "0.60");
          page.enter("one-entry", "dW2[0,1]", "0.35");
        });
    way(
        "derive-error",
        () -> {
          for (int i = 0; i < 4; i++) {
            page.press("Next line");
          }
        });
    way("balance-errors", () -> page.slide("sets", "b2[0,0]", -0.8));
    way(
        "write-output-layer",
        () -> {
          page.write("write-output-layer", "dZ2", "A2 - y");
          page.write("write-output-layer", "dW2", "dZ2.T @ A1");
          page.write("write-output-layer", "db2", "sum(dZ2, axis=0).T");
        });
    way("carry-back", () -> page.enter("carry-back", "dA1[0,0]", "0.63"));
    way(
        "write-hidden-layer",
        () -> {
          page.write("write-hidden-layer", "dA1", "dZ2 @ W2");
          page.write("write-hidden-layer", "dZ1", "dA1 * A1 * (1 - A1)");
          page.write("write-hidden-layer", "dW1", "dZ1.T @ X");
          page.write("write-hidden-layer", "db1", "sum(dZ1, axis=0).T");
        });
    way(
        "go-back",
        () -> {
          passOn("L", "ones", "A2", "zeros", "Z2");
          page.press("Start again");
          passOn("L", "ones", "zeros", "A2", "Z2");
        });
    way("both-paths", () -> page.write("both-paths", "dA2", "-y / A2 + (1 - y) / (1 - A2)"));
    way("choose-h", () -> page.slide("name", "exponent", -5));
    way("hide-the-mistake", () -> page.press("All zero"));
    way("choose-rate", () -> page.press("Rate 2"));
    way(
        "write-update",
        () -> {
          page.write("write-update", "new_W2", "W2 - alpha * dW2");
          page.write("write-update", "new_b1", "b1 - alpha * db1");
        });
    way(
        "stop-at-three",
        () -> {
          page.press("Rate 1");
          tab.run(Site.LAB + ".seek(40);");
          tab.await(Site.LAB + ".state.iteration === 40");
          Site.settle(tab);
          page.enter("stop-at-three", "L", "2.50");
        });
    way("hundred-seeds", () -> survey(true));
    way(
        "third-unit",
        () -> {
          page.press("Three units");
          survey(false);
        });
    way(
        "write-the-step",
        () -> {
          writeForwardPass("write-the-step");
          String[][] lines = {
            {"dZ2", "A2 - y"},
            {"dW2", "dZ2.T @ A1"},
            {"db2", "sum(dZ2, axis=0).T"},
            {"dA1", "dZ2 @ W2"},
            {"dZ1", "dA1 * A1 * (1 - A1)"},
            {"dW1", "dZ1.T @ X"},
            {"db1", "sum(dZ1, axis=0).T"},
            {"new_W1", "W1 - alpha * dW1"},
            {"new_b1", "b1 - alpha * db1"},
            {"new_W2", "W2 - alpha * dW2"},
            {"new_b2", "b2 - alpha * db2"}
          };
          for (String[] line : lines) {
            page.write("write-the-step", line[0], line[1]);
          }
          page.press("Train with my step");
        });
  }

  @BeforeEach
  void startOnADesk() {
    tab.resize(1280, 900);
  }

  private static void way(String task, Runnable way) {
    WAYS.put(task, way);
  }

  private static void writeForwardPass(String task) {
    page.write(task, "Z1", "X @ W1.T + b1.T");
    page.write(task, "A1", "sigmoid(Z1)");
    page.write(task, "Z2", "A1 @ W2.T + b2.T");
    page.write(task, "A2", "sigmoid(Z2)");
  }

  private static void setPredictions(double p00, double p01, double p10, double p11) {
    page.slide("name", "p00", p00);
    page.slide("name", "p01", p01);
    page.slide("name", "p10", p10);
    page.slide("name", "p11", p11);
  }

  private static void passOn(String... nodes) {
    for (String node : nodes) {
      tab.click("document.querySelector('xor-sweep button[aria-label$=\": " + node + "\"]')");
    }
  }

  /** Bets if need be, and surveys 100 seeds with the panel in the figure. */
  private static void survey(boolean bets) {
    if (bets) {
      tab.click("document.querySelector('xor-bet input')");
      tab.type("60");
      page.press("Place the bet");
    }
    tab.await(Site.INSIDE + ".querySelector('.start.play')?.checkVisibility()");
    tab.run(
        "window.surveyed = new Promise(done => document.addEventListener('survey', done,"
            + " {once: true}));");
    Site.press(tab, ".start.play");
    tab.await("window.surveyed.then(() => true)");
    Site.settle(tab);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "four-points",
        "two-lines",
        "forward",
        "how-wrong",
        "which-way",
        "output-layer",
        "hidden-layer",
        "automatic",
        "check",
        "train",
        "always",
        "take-home"
      })
  void aReaderGoesThroughAChapter(String chapter) {
    page.open(chapter);
    page.checkNumbers();
    List<?> tasks = page.names("xor-task");
    for (Object task : tasks) {
      assertFalse(page.isMet((String) task), task + " is met from the start");
    }
    for (Object prediction : page.names("xor-predict")) {
      page.predict((String) prediction);
    }
    for (Object task : tasks) {
      String name = (String) task;
      page.askForHelp(name);
      assertFalse(page.progress(name).isEmpty(), name + " does not say how far one is");
      WAYS.get(name).run();
      page.awaitMet(name);
      page.checkNumbers();
    }
    assertEquals(List.of(), Axe.violations(tab));
    tab.resize(320, 800);
    Site.settle(tab);
    assertEquals(
        0L,
        tab.evaluate(
            "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"));
    tab.resize(1280, 900);
    page.reopen(chapter);
    for (Object task : tasks) {
      assertTrue(page.isMet((String) task), task + " is forgotten");
    }
  }

  @Test
  void aTermLightsItsPartOfTheFigure() {
    page.open("output-layer");
    String twin = Site.INSIDE + ".querySelector('.network .twin').textContent";
    tab.run("document.querySelector('.prose xor-term[of=A1]').focus();");
    // Unlike the labels of the chapter, which mark errors too.
    tab.await("!" + twin + ".includes('Marked as the error')");
    assertTrue((Boolean) tab.evaluate(twin + ".includes('Marked as the signal')"));
    tab.type(Keys.ESCAPE.toString());
    tab.await(twin + ".includes('Marked as the error')");
  }

  @Test
  void whatIsTypedInALineIsNeverIgnored() {
    page.open("forward");
    for (String text :
        List.of("", "@", "X @@ W1", "W9", "))))", "x".repeat(400), "1/0", "[[1,2],[3]]")) {
      page.write("write-the-forward-pass", "Z1", text);
      String said = "document.querySelector('xor-code[of=Z1] .verdict').textContent";
      assertTrue(((String) tab.evaluate(said)).endsWith("."), text);
      assertFalse(page.isMet("write-the-forward-pass"));
    }
  }

  @Test
  void aChapterWorksWithoutStorage() {
    page.open("hidden-layer");
    tab.run(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }});");
    page.predict("slope-of-sigmoid");
    WAYS.get("carry-back").run();
    page.awaitMet("carry-back");
  }

  @Test
  void anAddressLeadsToAnEquationAndToAState() {
    page.open("output-layer");
    tab.go(server.url("learn/output-layer.html?again#dw"));
    tab.await(Site.LAB + "?.state");
    Site.settle(tab);
    assertEquals("", tab.evaluate(Site.INSIDE + ".querySelector('.messages').textContent.trim()"));
    tab.go(server.url("learn/output-layer.html?once-more#at=20"));
    tab.await(Site.LAB + "?.state?.iteration === 20");
    tab.await("document.querySelector('xor-value[of=\"dW2[0,1]\"]')");
    Site.settle(tab);
    page.checkNumbers();
  }

  @Test
  void aChapterAloneHasNoNavigation() {
    tab.go(server.url("learn/forward.html?alone"));
    tab.await(Site.LAB + "?.state");
    for (String part : List.of("body > header", ".chapters", ".turn")) {
      assertEquals(false, tab.evaluate("document.querySelector('" + part + "').checkVisibility()"));
    }
  }

  @Test
  void theListOfChaptersShowsWhatIsDone() {
    page.open("four-points");
    WAYS.get("three-right").run();
    page.awaitMet("three-right");
    tab.go(server.url("learn.html"));
    tab.await("document.querySelector('a[data-chapter=four-points].begun')");
    tab.click("document.querySelector('[data-clear-progress]')");
    tab.await("document.querySelector('a[data-chapter=four-points]:not(.begun)')");
  }
}
