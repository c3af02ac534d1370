package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xorlab.site.CheckSite.awaitHeadline;
import static xorlab.site.CheckSite.find;
import static xorlab.site.CheckSite.isVisible;
import static xorlab.site.CheckSite.open;
import static xorlab.site.CheckSite.press;
import static xorlab.site.CheckSite.pressExample;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How check.html looks: on a phone, in the dark, to axe, and from disk. */
class CheckLookIT {
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
      tab.await(
          "Math.abs("
              + find(".next")
              + ".getBoundingClientRect().bottom - document.documentElement.clientHeight) < 1");
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
}
