package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import xorlab.Breadth;
import xorlab.server.SiteServer;

/** WCAG 2.2 AA, as far as it can be checked automatically, with every panel open. */
@DailyIn(Browser.CHROMIUM)
class AccessibilityIT {
  /**
   * Names the controls that the Tab key is to reach, and puts the focus before the first of them.
   * From now on, whenever a key is pressed, it is noted which control has had the focus until then,
   * and whether its ring and its middle were seen.
   */
  private static final String WATCH_THE_FOCUS =
      """
      const inside = document.querySelector('xor-lab').shadowRoot;
      const dialog = inside.querySelector('dialog[open]'); // nothing else can be reached then
      const place = dialog ?? inside.querySelector('.lab');
      place.tabIndex = -1;
      place.focus();
      const all = 'button, select, input, textarea, summary, [tabindex]';
      const controls = [...place.querySelectorAll(all)]
          .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility()
              && !e.closest('[hidden], [inert]') && !e.matches('[type=radio]:not(:checked)'));
      controls.forEach((e, i) => {
        e.nameOfTest = `${i} ${e.localName}.${e.className}`;
      });
      const focus = () => {
        const e = inside.activeElement;
        if (!e) return 'none';
        const style = getComputedStyle(e), box = e.getBoundingClientRect();
        const x = Math.max(1, Math.min(box.x + box.width / 2, innerWidth - 1));
        const y = Math.max(1, Math.min(box.y + Math.min(box.height, 40) / 2, innerHeight - 1));
        const over = inside.elementFromPoint(x, y);
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const seen = e.contains(over) || over?.closest('label')?.contains(e);
        return `${e.nameOfTest}, `
            + (!ring ? 'without a ring' : seen ? 'seen' : `covered by ${over?.className}`);
      };
      const noted = [], note = () => noted.push(focus());
      addEventListener('keydown', note, {capture: true});
      window.focusOfTest = () => {
        removeEventListener('keydown', note, {capture: true});
        note();
        return noted.slice(1); // without the place before the first
      };
      return controls.map(e => `${e.nameOfTest}, seen`);
      """;

  private static final List<Integer> PHONE_FIRST = List.of(360, 1280);

  private static final List<Integer> DESK_FIRST = List.of(1280, 360);

  private static SiteServer server;

  /** The tab that the Chromium tests share, opened by the first of them. */
  private static ChromiumTab chromium;

  @BeforeAll
  static void serve() {
    server = Site.serve();
  }

  private static ChromiumTab chromium() {
    if (chromium == null) {
      chromium = Browser.openChromium();
    }
    return chromium;
  }

  @AfterAll
  static void closeTheServer() {
    if (chromium != null) {
      chromium.close();
    }
    server.close();
  }

  @InChromium
  @ParameterizedTest
  @EnumSource
  void axeFindsNothingInLightAndDarkAtAnyWidth(OpenPanels panels) {
    ChromiumTab tab = chromium();
    tab.resize(1280, 900);
    panels.open(tab, server);
    for (Axe.Look look : Axe.looks(1280, 360)) {
      tab.resize(look.width(), 900);
      tab.media("prefers-color-scheme", look.scheme());
      Site.settle(tab);
      assertEquals(List.of(), Axe.violations(tab), look.toString());
    }
  }

  /** In the order of the document, which is that of the page on a phone; none is covered. */
  @InChromium
  @ParameterizedTest
  @EnumSource
  void theTabKeyGoesToEveryControlInTheirOrderAndTheFocusIsSeen(OpenPanels panels) {
    ChromiumTab tab = chromium();
    tab.resize(360, 900);
    panels.open(tab, server);
    for (int width : Breadth.sample(1, panels.ordinal() % 2 == 0 ? PHONE_FIRST : DESK_FIRST)) {
      tab.resize(width, 900);
      Site.settle(tab);
      List<?> controls = (List<?>) tab.run(WATCH_THE_FOCUS);
      assertTrue(controls.size() > 8, "controls: " + controls.size());
      tab.type(Keys.TAB.toString().repeat(controls.size()));
      Object focused = tab.evaluate("focusOfTest()");
      assertEquals(lines(controls), lines((List<?>) focused), panels + ", " + width);
    }
  }

  private static String lines(List<?> list) {
    return String.join("\n", list.stream().map(Object::toString).toList());
  }

  @InEveryBrowser
  void nothingIsWiderThanAScreenOf320PixelsAndNoTargetSmallerThan24(Tab tab) {
    tab.go("about:blank"); // WebKit's window does not become narrow under what was open before
    for (OpenPanels panels : OpenPanels.values()) {
      tab.resize(320, 900);
      panels.open(tab, server);
      for (int width : new int[] {320, 360, 1280}) {
        tab.resize(width, 900);
        Site.settle(tab);
        assertEquals(
            List.of(),
            tab.run(
                """
                const inside = document.querySelector('xor-lab').shadowRoot;
                const all = [document.body, inside].flatMap(e => [...e.querySelectorAll('*')]);
                const wide = all
                    .filter(e => !e.closest('.scroll, .quantities')) // these scroll by themselves
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5);
                const controls = 'button, select, input, textarea, summary, [tabindex]';
                const small = [...inside.querySelectorAll(controls)]
                    .filter(e => e.offsetParent)
                    .filter(e => e.getBoundingClientRect().width < 24
                        || e.getBoundingClientRect().height < 24);
                return [...wide, ...small].map(e => [e, e.getBoundingClientRect()])
                    .map(([e, { width, height, right }]) =>
                        `${e.tagName}.${e.className || e.id}: ${width} x ${height}, to ${right}`);
                """),
            panels + ", " + width);
      }
    }
  }

  /** With the distances of WCAG 1.4.12, which readers set by themselves. */
  @InEveryBrowser
  void noTextIsCutWhenItIsSetWider(Tab tab) {
    tab.go("about:blank");
    tab.resize(320, 900);
    Site.open(tab, server, "at=20");
    assertEquals(
        List.of(),
        tab.run(
            """
            const inside = document.querySelector('xor-lab').shadowRoot;
            const style = document.createElement('style');
            style.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                word-spacing: 0.16em !important }`;
            inside.append(style);
            const cut = [...inside.querySelectorAll('td, th, p, label, button, h2, .live')]
                .filter(e => e.offsetParent && !e.closest('.unseen, .twin, .scroll, .quantities'))
                .filter(e => getComputedStyle(e).clipPath === 'none') // only heard
                .filter(e => e.clientWidth > 0)
                .filter(e => e.scrollWidth > e.clientWidth + 1
                    || e.matches('.live') && e.scrollHeight > e.clientHeight + 1)
                .map(e => `${e.tagName} ${e.textContent}: ${e.scrollWidth} in ${e.clientWidth}`);
            style.remove();
            return cut;
            """));
  }

  /** Next to a lab that plays, which shows that there was time to begin. */
  @InChromium
  @Test
  void autoplayStandsStillUnderReducedMotion() {
    ChromiumTab tab = chromium();
    Site.openStudy(tab, server, "autoplay=true");
    tab.await(Site.LAB + ".state.iteration > 0");
    tab.media("prefers-reduced-motion", "reduce");
    try {
      Site.openStudy(tab, server, "autoplay=true");
      tab.run(
          """
          const played = document.createElement('xor-lab');
          document.querySelector('main').append(played);
          played.play();
          while (played.state.iteration < 10) await new Promise(requestAnimationFrame);
          """);
      assertEquals(0L, tab.evaluate(Site.LAB + ".state.iteration"));
      assertEquals(false, tab.evaluate(Site.LAB + ".playing"));
    } finally {
      tab.media("prefers-reduced-motion", "no-preference");
    }
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void thePicturesHaveDescriptions(Tab tab) {
    Site.reopenStudy(tab, server, "at=100");
    String id =
        (String)
            tab.evaluate(Site.INSIDE + ".querySelector('canvas').getAttribute('aria-describedby')");
    String text = Site.text(tab, "#" + id);
    assertTrue(text.contains("All 4 points are correct."), text);
  }
}
