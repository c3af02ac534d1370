package xorlab.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** WCAG 2.2 AA, as far as a machine can check it, with every panel open. */
@DailyIn(Browser.CHROMIUM)
class AccessibilityIT {
  private static final int[] WIDTHS = {1280, 360};

  /** The control that has the focus, and whether its ring and its middle are seen. */
  private static final String FOCUS =
      """
      const inside = document.querySelector('xor-lab').shadowRoot, e = inside.activeElement;
      if (!e) return 'none';
      const style = getComputedStyle(e), box = e.getBoundingClientRect();
      const x = Math.max(1, Math.min(box.x + box.width / 2, innerWidth - 1));
      const y = Math.max(1, Math.min(box.y + Math.min(box.height, 40) / 2, innerHeight - 1));
      const over = inside.elementFromPoint(x, y);
      const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      const seen = e.contains(over) || over?.closest('label')?.contains(e);
      return `${e.nameOfTest}, `
          + (!ring ? 'without a ring' : seen ? 'seen' : `covered by ${over?.className}`);
      """;

  @ParameterizedTest
  @EnumSource
  void axeFindsNothingInLightAndDarkOnAnyWidth(OpenPanels panels) {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      for (int width : WIDTHS) {
        tab.resize(width, 900);
        panels.open(tab, server);
        for (String scheme : new String[] {"light", "dark"}) {
          tab.media("prefers-color-scheme", scheme);
          Site.settle(tab);
          assertEquals(List.of(), Axe.violations(tab), scheme + ", " + width);
        }
      }
    }
  }

  /** In the order of the document, which is that of the page on a phone; none is covered. */
  @ParameterizedTest
  @EnumSource
  void theTabKeyGoesToEveryControlInTheirOrderAndTheFocusIsSeen(OpenPanels panels) {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      for (int width : WIDTHS) {
        tab.resize(width, 900);
        panels.open(tab, server);
        List<?> controls =
            (List<?>)
                tab.run(
                    """
                    const inside = document.querySelector('xor-lab').shadowRoot;
                    inside.querySelector('.lab').focus(); // before the first of them
                    const controls = [...inside.querySelectorAll(
                            'button, select, input, summary, [tabindex]')]
                        .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility()
                            && !e.closest('[hidden]'));
                    controls.forEach((e, i) => {
                      e.nameOfTest = `${i} ${e.localName}.${e.className}`;
                    });
                    return controls.map(e => e.nameOfTest);
                    """);
        assertTrue(controls.size() > 40, "controls: " + controls.size());
        for (Object control : controls) {
          tab.type(Keys.TAB.toString());
          assertEquals(control + ", seen", tab.run(FOCUS), panels + ", " + width);
        }
      }
    }
  }

  @InEveryBrowser
  void nothingIsWiderThanAScreenOf320Pixels(Tab tab) {
    try (SiteServer server = Site.serve()) {
      tab.go("about:blank"); // WebKit's window does not become narrow under what was open before
      tab.resize(320, 700);
      for (OpenPanels panels : OpenPanels.values()) {
        panels.open(tab, server);
        assertEquals(
            List.of(),
            tab.run(
                """
                const inside = document.querySelector('xor-lab').shadowRoot;
                return [...document.querySelectorAll('body *'), ...inside.querySelectorAll('*')]
                    .filter(e => !e.closest('.scroll, .quantities')) // these scroll by themselves
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5)
                    .map(e => e.tagName + '.' + e.className);
                """),
            panels.toString());
      }
      tab.resize(1280, 900);
    }
  }

  @InEveryBrowser
  void everyTargetIsAtLeast24PixelsWideAndHigh(Tab tab) {
    try (SiteServer server = Site.serve()) {
      for (int width : WIDTHS) {
        tab.resize(width, 900);
        for (OpenPanels panels : OpenPanels.values()) {
          panels.open(tab, server);
          assertEquals(
              List.of(),
              tab.run(
                  """
                  const inside = document.querySelector('xor-lab').shadowRoot;
                  return [...inside.querySelectorAll('button, select, input, summary, [tabindex]')]
                      .filter(e => e.offsetParent)
                      .map(e => [e, e.getBoundingClientRect()])
                      .filter(([e, box]) => box.width < 24 || box.height < 24)
                      .map(([e, box]) => `${e.className || e.id}: ${box.width} x ${box.height}`);
                  """),
              panels + ", " + width);
        }
      }
      tab.resize(1280, 900);
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
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
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
}
