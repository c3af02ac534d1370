package xorlab.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 AA, as far as a machine can check it. */
class AccessibilityIT {
  @Test
  void axeFindsNothingInLightAndDarkOnAnyWidthWithEveryPanelOpen() {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      for (String scheme : new String[] {"light", "dark"}) {
        tab.media("prefers-color-scheme", scheme);
        for (int width : new int[] {1280, 360}) {
          tab.resize(width, 900);
          Site.openStudy(tab, server, "at=100&colour=red&start=weights&weights=1");
          openEveryPanel(tab);
          for (String study : new String[] {"ledger", "gradients", "graph"}) {
            tab.click(Site.INSIDE + ".querySelector('#" + study + "-tab')");
            tab.await("!" + Site.INSIDE + ".querySelector('#" + study + "').hidden");
            assertEquals(List.of(), Axe.violations(tab), study + ", " + scheme + ", " + width);
          }
        }
      }
    }
  }

  @InEveryBrowser
  void nothingIsWiderThanAScreenOf320Pixels(Tab tab) {
    try (SiteServer server = Site.serve()) {
      tab.resize(320, 700);
      Site.openStudy(tab, server, "at=100&shade=probability&iterations=1000000");
      openEveryPanel(tab);
      assertEquals(
          List.of(),
          tab.run(
              """
              const inside = document.querySelector('xor-lab').shadowRoot;
              return [...document.querySelectorAll('body *'), ...inside.querySelectorAll('*')]
                  .filter(e => !e.closest('.scroll, .quantity')) // these scroll by themselves
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5)
                  .map(e => e.tagName + '.' + e.className);
              """));
      tab.resize(1280, 900);
    }
  }

  @InEveryBrowser
  void everyTargetIsAtLeast24PixelsWideAndHigh(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.openStudy(tab, server, "at=100");
      openEveryPanel(tab);
      assertEquals(
          List.of(),
          tab.run(
              """
              const inside = document.querySelector('xor-lab').shadowRoot;
              return [...inside.querySelectorAll('button, select, input, summary')]
                  .filter(e => e.offsetParent)
                  .map(e => [e, e.getBoundingClientRect()])
                  .filter(([e, box]) => box.width < 24 || box.height < 24)
                  .map(([e, box]) => `${e.className || e.id}: ${box.width} x ${box.height}`);
              """));
    }
  }

  @Test
  void autoplayStandsStillUnderReducedMotion() {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      Site.openStudy(tab, server, "autoplay=true");
      tab.await(Site.LAB + ".state.iteration > 0");
      tab.media("prefers-reduced-motion", "reduce");
      Site.openStudy(tab, server, "autoplay=true");
      tab.run("await new Promise(resolve => setTimeout(resolve, 300));");
      assertEquals(0L, tab.evaluate(Site.LAB + ".state.iteration"));
      assertEquals(false, tab.evaluate(Site.LAB + ".playing"));
    }
  }

  @InEveryBrowser
  void thePictureIsToldInWords(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.openStudy(tab, server, "at=100");
      String id =
          (String)
              tab.evaluate(
                  Site.INSIDE + ".querySelector('canvas').getAttribute('aria-describedby')");
      String words = Site.text(tab, "#" + id);
      assertTrue(words.contains("All four points are on the right side."), words);
    }
  }

  private static void openEveryPanel(Tab tab) {
    tab.run(Site.INSIDE + ".querySelectorAll('details').forEach(d => { d.open = true; });");
  }
}
