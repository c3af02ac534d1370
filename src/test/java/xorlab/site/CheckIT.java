package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import xorlab.server.SiteServer;

/** Check my work: check.html, view=check, and the method check. */
class CheckIT {
  private static final String INSIDE = Site.INSIDE;

  /** What is smaller than 24 pixels, or reaches beyond the right edge, without what scrolls. */
  private static final String TOO_SMALL_OR_WIDE =
      """
      const inside = document.querySelector('xor-lab').shadowRoot;
      const boxes = [document.body, inside].flatMap(e => [...e.querySelectorAll('*')])
          .filter(e => !e.closest('.compared, .code-lines, .equations, pre, .unseen'))
          .map(e => [e, e.getBoundingClientRect()]);
      const controls = 'button, select, input, textarea';
      const small = boxes.filter(([e, box]) => e.matches(controls)
          && e.offsetParent && (box.width < 24 || box.height < 24));
      const wide = boxes.filter(([e, box]) => box.right > innerWidth + 0.5);
      return [...small, ...wide].map(([e, box]) =>
          `${e.tagName}.${e.className}: ${box.width} x ${box.height}, to ${box.right}`);
      """;

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void beforeAnythingIsPastedThePageSaysWhatItDoes(Tab tab) {
    open(tab, "");
    assertEquals("Is my backpropagation right?", Site.text(tab, ".headline"));
    assertEquals(12, Site.texts(tab, ".order li").size());
    assertEquals("dZ₂ᵀ A₁", Site.texts(tab, ".order small").get(5));
    assertEquals(3, Site.texts(tab, ".ways h3").size());
    assertEquals(false, isVisible(tab, ".next"));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void aMistakeIsToldInThreeSteps(Tab tab) {
    open(tab, "");
    pressExample(tab, 1);
    assertEquals("dW₁ first difference differs", step(tab, 8));
    assertTrue(Site.text(tab, ".headline").contains("dZ₁"));
    assertFalse(Site.text(tab, ".headline").contains("derivative"));
    assertEquals(false, isVisible(tab, ".equations"));
    assertEquals(false, tab.evaluate(find(".see-run") + ".hasAttribute('href')"));
    assertEquals(4, Site.texts(tab, ".compared thead th").size());

    press(tab, ".hints button:nth-of-type(2)");
    assertTrue(Site.text(tab, ".headline").contains("derivative"), Site.text(tab, ".headline"));
    assertEquals(true, isVisible(tab, ".equations mrow.hole"));
    assertEquals(false, isVisible(tab, ".code-lines"));
    assertTrue(
        tab.evaluate(find(".see-run") + ".href")
            .toString()
            .contains("index.html#mistake=hidden-derivative"));
    assertEquals(5, Site.texts(tab, ".compared thead th").size());

    press(tab, ".hints button:nth-of-type(3)");
    assertEquals("dZ1 = dA1 * A1 * (1 - A1)", Site.text(tab, ".code-lines code"));
    assertEquals(" * A1 * (1 - A1)", Site.text(tab, ".code-lines mark"));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void theLinesOfTheBlockThatDiffersAreMarked(Tab tab) {
    open(tab, "");
    pressExample(tab, 1);
    assertEquals(
        "W1 b1 W2 b2 A2 dW2 db2 dW1 db1 losses",
        String.join(" ", Site.texts(tab, ".token b").stream().map(String::valueOf).toList()));
    double top =
        ((Number)
                tab.evaluate(
                    find(".marks i")
                        + ".getBoundingClientRect().y - "
                        + find("textarea")
                        + ".getBoundingClientRect().y + "
                        + find("textarea")
                        + ".scrollTop"))
            .doubleValue();
    int line = 1 + lines(value(tab).substring(0, value(tab).indexOf("\ndW1")));
    assertEquals(1 + 8 + 18 * line, top, 1.5, "the border, the padding and the lines before");
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void anAssumptionThatIsChangedHoldsForTheNextPasteToo(Tab tab) {
    open(tab, "");
    pressExample(tab, 0);
    tab.run(
        "const seed = [...%s.querySelectorAll('.assumption')].find(e => e.textContent.includes('Seed')).querySelector('input'); seed.value = '7'; seed.dispatchEvent(new Event('change'));"
            .formatted(INSIDE));
    tab.await(find(".assumptions") + ".textContent.includes('yours')");
    paste(tab, value(tab) + "\n");
    tab.await(
        "[...%s.querySelectorAll('.assumption input')].some(e => e.value === '7')"
            .formatted(INSIDE));
    press(tab, ".assumption button:not([hidden])");
    tab.await("!" + find(".assumptions") + ".textContent.includes('yours')");
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void whatCannotBeReadIsShownWhereItStands(Tab tab) {
    open(tab, "");
    paste(tab, "import numpy as np\nfor i in range(10):\n");
    tab.await(find(".problems button"));
    press(tab, ".problems button");
    String selected =
        (String)
            tab.evaluate(
                find("textarea")
                    + ".value.slice("
                    + find("textarea")
                    + ".selectionStart, "
                    + find("textarea")
                    + ".selectionEnd)");
    assertTrue(selected.startsWith("import numpy"), selected);
    assertEquals("unread", tab.evaluate(find(".check-page") + ".dataset.state"));
    paste(tab, "");
    tab.await(find(".headline") + ".textContent === 'Is my backpropagation right?'");
    assertEquals(false, isVisible(tab, ".problems"));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void arrowKeysGoThroughTheSteps(Tab tab) {
    open(tab, "");
    pressExample(tab, 1);
    tab.run(find(".order [aria-current]") + ".focus();");
    tab.type(Keys.ARROW_UP.toString());
    assertTrue(Site.text(tab, ".order [aria-current]").startsWith("dZ₁"));
    assertEquals("print(dZ1)", Site.text(tab, ".print-more code"));
    tab.type(Keys.ARROW_UP.toString());
    assertTrue(Site.text(tab, ".order [aria-current]").startsWith("db₂"));
    tab.type(Keys.HOME.toString());
    assertEquals(
        true, tab.evaluate(INSIDE + ".activeElement === " + find(".order li:first-child button")));
    assertEquals(9, Site.texts(tab, ".compared td.fit svg").size(), "the start has nine numbers");
  }

  @InEveryBrowser
  void aScriptGetsAPlainObjectFromAnyElement(Tab tab) {
    Site.open(tab, Site.serve(), "view=loss");
    Map<?, ?> result =
        (Map<?, ?>) tab.run("return await " + Site.LAB + ".check('import numpy as np');");
    assertEquals("unread", result.get("verdict"));
    assertEquals(List.of(), result.get("variants"));
    assertEquals(null, result.get("first"));
    assertFalse(result.get("sentence").toString().isEmpty());
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @Test
  @InChromium
  void eachExampleIsExplainedByTheMistakeThatMadeIt() {
    try (ChromiumTab tab = Browser.openChromium()) {
      List<String> mistakes = List.of("output-derivative-twice", "hidden-derivative", "updated-w2");
      for (int example = 0; example < mistakes.size(); example++) {
        open(tab, "");
        pressExample(tab, example);
        Map<?, ?> result =
            (Map<?, ?>)
                tab.run("return await " + Site.LAB + ".check(" + find("textarea") + ".value);");
        assertEquals("mistake", result.get("verdict"), result.toString());
        assertTrue(
            ((List<?>) result.get("variants")).contains(mistakes.get(example)), result.toString());
      }
    }
  }

  @Test
  @InChromium
  void onAPhoneThePasteIsFoldedAndTheButtonsAreAtTheLowerEdge() {
    try (ChromiumTab tab = Browser.openChromium()) {
      tab.resize(360, 800);
      open(tab, "");
      assertEquals(false, isVisible(tab, ".folded"));
      pressExample(tab, 1);
      assertTrue(Site.text(tab, ".folded span").endsWith(" blocks"));
      assertEquals(false, isVisible(tab, "textarea"));
      Site.settle(tab);
      tab.await("Math.abs(" + find(".next") + ".getBoundingClientRect().bottom - innerHeight) < 1");
      press(tab, ".change");
      assertEquals(true, isVisible(tab, "textarea"));
      assertEquals(true, isVisible(tab, ".assumptions"));
      assertEquals(true, tab.evaluate(INSIDE + ".activeElement === " + find("textarea")));
    }
  }

  @Test
  @InChromium
  void axeFindsNothingAndNothingIsWiderThanTheScreenOrSmallerThanAFinger() {
    try (ChromiumTab tab = Browser.openChromium()) {
      for (Axe.Look look : Axe.looks(1280, 320)) {
        tab.media("prefers-color-scheme", look.scheme());
        tab.resize(look.width(), 900);
        open(tab, "");
        assertEquals(List.of(), Axe.violations(tab), "empty, " + look);
        assertEquals(List.of(), tab.run(TOO_SMALL_OR_WIDE), "empty, " + look);
        pressExample(tab, 1);
        press(tab, ".hints button:nth-of-type(3)");
        press(tab, ".change");
        assertEquals(List.of(), Axe.violations(tab), "a mistake, " + look);
        assertEquals(List.of(), tab.run(TOO_SMALL_OR_WIDE), "a mistake, " + look);
      }
    }
  }

  @Test
  @InChromium
  void nothingJumpsWhileThePageLoadsAndWhileOneReads() {
    try (ChromiumTab tab = Browser.openChromium()) {
      for (int width : new int[] {1280, 768, 360}) {
        tab.resize(width, 900);
        open(tab, "");
        pressExample(tab, 1);
        Site.settle(tab);
        tab.run(
            """
            window.shifts = [];
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) {
                shifts.push(entry.sources.map(({ node }) => node?.className));
              }
            }).observe({type: 'layout-shift'});
            """);
        tab.run(find(".order li:nth-child(10) button") + ".click();");
        tab.run(find(".order li:nth-child(9) button") + ".click();");
        Site.settle(tab);
        assertEquals(List.of(), tab.evaluate("shifts"), "at " + width + " px");
      }
    }
  }

  @Test
  @InChromium
  void itWorksFromDiskAndInTheDarkTheme() {
    try (ChromiumTab tab = Browser.openChromium()) {
      tab.go(Site.FOLDER.resolve("check.html").toUri() + "#theme=dark");
      awaitHeadline(tab);
      pressExample(tab, 1);
      assertEquals(
          "rgb(20, 20, 19)", tab.evaluate("getComputedStyle(" + find(".again") + ").color"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @Test
  @InChromium
  void aCheckThatCannotBeLoadedSaysSo() throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder();
        ChromiumTab tab = Browser.openChromium()) {
      Site.copyTo(folder.path());
      Files.delete(folder.path().resolve("check.js"));
      try (SiteServer server = SiteServer.of(folder.path())) {
        tab.go(server.url("check.html"));
        tab.await(INSIDE + "?.querySelector('.check').textContent.includes('could not be loaded')");
        String refused =
            (String) tab.run("return await " + Site.LAB + ".check('1 2 3').catch(e => e.message);");
        assertTrue(refused.contains("check.js"), refused);
      }
    }
  }

  private static void open(Tab tab, String settings) {
    tab.go("about:blank");
    tab.go(Site.serve().url("check.html" + settings));
    awaitHeadline(tab);
  }

  private static void awaitHeadline(Tab tab) {
    tab.await(INSIDE + "?.querySelector('.headline')?.textContent");
  }

  private static void pressExample(Tab tab, int example) {
    press(tab, ".examples [data-example=\"" + example + "\"]");
    tab.await(find(".check-page") + ".dataset.state === 'judged'");
    tab.await(find(".search") + ".hidden");
  }

  private static void paste(Tab tab, String text) {
    tab.run(
        "const area = %s; area.value = %s; area.dispatchEvent(new Event('input'));"
            .formatted(find("textarea"), '`' + text + '`'));
  }

  private static String value(Tab tab) {
    return (String) tab.evaluate(find("textarea") + ".value");
  }

  private static void press(Tab tab, String button) {
    tab.run(find(button) + ".click();");
    Site.settle(tab);
  }

  private static Object isVisible(Tab tab, String selector) {
    return tab.evaluate("(" + find(selector) + "?.getClientRects().length ?? 0) > 0");
  }

  /** The words of a step in the order of computation, counted from 0. */
  private static Object step(Tab tab, int index) {
    return Site.texts(tab, ".order li:nth-child(" + (index + 1) + ") button > *").stream()
        .map(String::valueOf)
        .reduce("", (all, text) -> (all + " " + text).trim());
  }

  private static String find(String selector) {
    return INSIDE + ".querySelector('" + selector + "')";
  }
}
