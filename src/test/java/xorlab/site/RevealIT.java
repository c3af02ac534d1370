package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import xorlab.Exhaustive;
import xorlab.experiment.Experiment;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.network.NetworkLayout;
import xorlab.server.SiteServer;

/** The deck in examples/reveal, with labs on its slides. */
@Exhaustive
class RevealIT {
  private static final String SLIDE = "Reveal.getIndices().h";

  /** The lab that plays by itself, and the one with a bar. */
  private static final String PLAYS = "document.querySelectorAll('xor-lab')[0]";

  private static final String BAR = "document.querySelectorAll('xor-lab')[1]";

  /** Counts a lab's drawing calls and DOM changes. */
  private static final String COUNT =
      """
      window.drawn = 0;
      window.changed = 0;
      for (const name of ['fillRect', 'fillText', 'stroke', 'fill', 'drawImage']) {
        const original = CanvasRenderingContext2D.prototype[name];
        CanvasRenderingContext2D.prototype[name] = function (...values) {
          drawn++;
          return original.apply(this, values);
        };
      }
      for (const lab of document.querySelectorAll('xor-lab')) {
        new MutationObserver(list => { changed += list.length; }).observe(lab.shadowRoot,
            { subtree: true, childList: true, characterData: true, attributes: true });
      }
      """;

  /** No parts of the lab on this slide overlap or extend beyond the slide. */
  private static final String LAID_OUT =
      """
      const lab = Reveal.getCurrentSlide().querySelector('xor-lab');
      const boxes = [...lab.shadowRoot.querySelectorAll('.panel')]
          .map(panel => panel.getBoundingClientRect()).filter(box => box.height > 0);
      const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1
          || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      const canvas = lab.shadowRoot.querySelector('.decision canvas');
      return {
        panels: boxes.length,
        apart: boxes.every((a, i) => boxes.every((b, j) => i === j || apart(a, b))),
        inside: boxes.every(box =>
            box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight),
        sharp: Math.abs(canvas.width / canvas.getBoundingClientRect().width / devicePixelRatio - 1)
            < 0.02, // as it appears in the deck, which scales its slides
        large: canvas.clientWidth > 350,
      };
      """;

  /** The position of the network's figure, its unscaled size, and the deck's scale. */
  private static final String NETWORK =
      """
      const canvas = document.querySelectorAll('xor-lab')[1].shadowRoot
          .querySelector('.network canvas');
      const { x, y } = canvas.getBoundingClientRect();
      return [x, y, canvas.clientWidth, canvas.clientHeight, Reveal.getScale()];
      """;

  @TempDir static Path folder;
  private static SiteServer server;

  @BeforeAll
  static void installReveal() {
    Pages pages = new Pages(folder, "reveal");
    pages.install("reveal");
    server = pages.serve();
  }

  @AfterAll
  static void closeTheServer() {
    if (server != null) {
      server.close();
    }
  }

  @InEveryBrowser
  void aLabOnAHiddenSlideWaitsAndIsLaidOutWhenItIsShown(Tab tab) {
    open(tab, "");
    tab.run(
        """
        window.shown = document.createElement('xor-lab');
        shown.setAttribute('autoplay', 'true');
        document.querySelector('.slides').append(shown);
        """);
    tab.await("shown.state.iteration > 20");
    assertEquals(0L, tab.evaluate(PLAYS + ".state.iteration"));
    assertEquals(false, tab.evaluate(PLAYS + ".playing"));
    tab.run("shown.remove(); Reveal.next();");
    tab.await(PLAYS + ".state.iteration > 2");
    assertLaidOut(tab, 1);
    tab.run("Reveal.next();");
    assertLaidOut(tab, 3);
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  /** Without a slide transition, slides that are not shown are in view, but hidden. */
  @InEveryBrowser
  void whileItIsHiddenALabThatTrainsCostsNothing(Tab tab) {
    for (String transition : List.of("slide", "fade", "none")) {
      open(tab, "?transition=" + transition);
      tab.run(BAR + ".setAttribute('iterations', '100000'); " + BAR + ".play();");
      tab.await(
          BAR + ".shadowRoot.querySelector('.lab:not([aria-busy])')"); // the study, asked for by
      // playing
      Site.awaitViews(tab);
      tab.run(COUNT);
      long before = (Long) tab.evaluate(BAR + ".state.iteration");
      tab.await(BAR + ".state.iteration > " + (before + 20));
      assertEquals(List.of(0L, 0L), tab.evaluate("[drawn, changed]"), transition);
      assertEquals(0L, tab.evaluate(PLAYS + ".state.iteration"), transition);
      tab.run("Reveal.slide(2);");
      tab.await("drawn > 100 && changed > 10");
      tab.run("Reveal.slide(1);");
      tab.await(PLAYS + ".state.iteration > 0");
    }
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void keysThatTheLabUsesTurnNoSlideAndAllOthersDo(Tab tab) {
    open(tab, "#/2");
    tab.run("Reveal.configure({ transition: 'none' });"); // the click's target must not move
    tab.await(SLIDE + " === 2");
    tab.run(BAR + ".shadowRoot.querySelector('.iteration').focus();");
    tab.type("" + Keys.ARROW_RIGHT + Keys.ARROW_RIGHT + Keys.ARROW_LEFT + Keys.PAGE_UP + Keys.HOME);
    tab.run(BAR + ".shadowRoot.querySelector('.speed select').focus();");
    tab.type("" + Keys.ARROW_DOWN);
    tab.run(BAR + ".shadowRoot.querySelector('.play').focus();");
    tab.type(" ");
    Site.settle(tab);
    assertEquals(2L, tab.evaluate(SLIDE));

    tab.type("" + Keys.ARROW_RIGHT); // which a button does not use
    tab.await(SLIDE + " === 3");
    tab.run("document.activeElement.blur();");
    tab.type("" + Keys.ARROW_LEFT);
    tab.await(SLIDE + " === 2");
    tab.click("Reveal.getCurrentSlide().querySelector('h3')");
    tab.type(" ");
    tab.await(SLIDE + " === 3");
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  /** The deck scales its slides, and the pointer still hits what is drawn under it. */
  @Test
  @InChromium
  void aWeightIsDraggedOnASlideOfAnySize() {
    try (ChromiumTab tab = Browser.openChromium()) {
      for (int width : new int[] {800, 1280, 1900}) {
        tab.resize(width, width * 5 / 8);
        tab.go("about:blank");
        tab.go(server.url("examples/reveal/index.html#/2"));
        tab.await("Reveal.isReady() && " + SLIDE + " === 2 && " + BAR + ".state");
        Site.settle(tab);
        List<?> picture = (List<?>) tab.run(NETWORK);
        double scale = number(picture, 4);
        Rectangle label =
            NetworkLayout.of(
                    Experiment.defaults().network(), number(picture, 2), number(picture, 3))
                .editorBox(0);
        int x = (int) (number(picture, 0) + scale * (label.x() + label.width() / 2));
        int y = (int) (number(picture, 1) + scale * (label.y() + label.height() / 2));
        tab.drag(x, y, x + (int) Math.rint(80 * scale), y);
        Site.settle(tab);
        // 40 pixels are 1, and the pointer is at whole pixels
        double dragged = (Double) tab.evaluate(BAR + ".state.weights[0][0][0]");
        assertEquals(3.76, dragged, 0.04, "at " + width);
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  private static double number(List<?> list, int i) {
    return ((Number) list.get(i)).doubleValue();
  }

  private static void assertLaidOut(Tab tab, int panels) {
    Wait.until(
        () -> "Not laid out: " + tab.run(LAID_OUT),
        () ->
            tab.run(LAID_OUT)
                    .equals(
                        Map.of(
                            "panels", (long) panels,
                            "apart", true,
                            "inside", true,
                            "sharp", true,
                            "large", true))
                ? true
                : null);
  }

  /**
   * @param settings of the deck, as a query, or the slide to begin with, as a fragment
   */
  private static void open(Tab tab, String settings) {
    tab.resize(1280, 800);
    tab.go("about:blank");
    tab.go(server.url("examples/reveal/index.html" + settings));
    tab.await("Reveal.isReady() && " + BAR + ".shadowRoot?.querySelector('.predictions td')");
  }
}
