package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.site.CheckSite.find;
import static xorlab.site.CheckSite.isVisible;
import static xorlab.site.CheckSite.open;
import static xorlab.site.CheckSite.paste;
import static xorlab.site.CheckSite.press;
import static xorlab.site.CheckSite.pressExample;
import static xorlab.site.CheckSite.step;
import static xorlab.site.CheckSite.value;

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
    assertFalse(Site.text(tab, ".headline").contains("without"));
    assertEquals(false, isVisible(tab, ".equations"));
    assertEquals(false, tab.evaluate(find(".see-run") + ".hasAttribute('href')"));
    assertEquals(4, Site.texts(tab, ".compared thead th").size());

    press(tab, ".hints button:nth-of-type(2)");
    assertEquals("dZ₁ is computed without A₁(1 − A₁).", Site.text(tab, ".headline"));
    assertEquals(true, isVisible(tab, ".equations mrow.hole"));
    assertEquals(false, isVisible(tab, ".code-lines"));
    assertTrue(
        tab.evaluate(find(".see-run") + ".href")
            .toString()
            .contains("index.html#mistake=hidden-derivative"));
    assertEquals(5, Site.texts(tab, ".compared thead th").size());

    press(tab, ".hints button:nth-of-type(3)");
    assertEquals("dZ1 = dA1 * A1 * (1 - A1)", Site.text(tab, ".code-lines code"));
    assertEquals("* A1 * (1 - A1)", Site.text(tab, ".code-lines mark"));
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
    assertTrue(Site.text(tab, ".reading .aside").endsWith("float64"), "as on the JVM");
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
        ("const row = [...%s.querySelectorAll('.assumption')]"
                + ".find(e => e.textContent.includes('Seed'));"
                + "const seed = row.querySelector('input'); seed.value = '7';"
                + "seed.dispatchEvent(new Event('change'));")
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
      List<String> mistakes = List.of("hidden-derivative-of-a1", "hidden-derivative", "updated-w2");
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
}
