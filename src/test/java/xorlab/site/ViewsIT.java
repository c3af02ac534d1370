package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import xorlab.Breadth;
import xorlab.server.SiteServer;

/** A lab can show a single figure, or some of them in a given order. */
@DailyIn(Browser.CHROMIUM)
class ViewsIT {
  private static final List<String> LAB =
      List.of("decision", "network", "hidden-space", "loss", "predictions", "study");

  /** Each view with the section that shows it and, of the study, its tabs. */
  private record View(String name, String section, List<String> tabs) {
    View(String name, String section, String... tabs) {
      this(name, section, List.of(tabs));
    }
  }

  private static final List<View> VIEWS =
      List.of(
          new View("decision", "decision"),
          new View("network", "network"),
          new View("hidden", "hidden-space"),
          new View("loss", "loss"),
          new View("landscape", "study", "landscape"),
          new View("predictions", "predictions"),
          new View("backprop", "study", "ledger", "gradients"),
          new View("graph", "study", "graph"),
          new View("survey", "survey"),
          new View("check", "check"));

  /** Where each view has its picture, if any, and its text or numbers. */
  private static final Map<String, List<String>> CONTENT =
      Map.of(
          "decision", List.of(".decision canvas", ".decision .twin"),
          "network", List.of(".network canvas", ".network .twin"),
          "hidden", List.of(".hidden-space canvas", ".hidden-space .twin"),
          "loss", List.of(".loss canvas", ".loss .twin"),
          "landscape", List.of("#landscape canvas", "#landscape .twin"),
          "predictions", List.of("", ".predictions tbody td"),
          "backprop", List.of("", "#ledger tbody td"),
          "graph", List.of("#graph canvas", "#graph .graph-words"),
          "survey", List.of(".cells canvas", ".survey .tally"),
          "check", List.of("", ".check .headline"));

  private static final SiteServer SERVER = Site.serve();

  @BeforeEach
  void openAPage(Tab tab) {
    tab.resize(1280, 900);
    Site.reopen(tab, SERVER, "seed=5");
    // Else a browser scrolls away from what grows, to keep what is below it in place.
    tab.run("document.documentElement.style.overflowAnchor = 'none';");
  }

  @AfterEach
  void thePageWasSilent(Tab tab) {
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void aViewShowsItsFigureAloneAndInWordsOnAnyWidth(Tab tab) {
    for (int width : new int[] {1280, 360}) {
      tab.resize(width, 900);
      for (View view : VIEWS) {
        String what = view.name() + " at " + width + " px";
        SettingChannel.ATTRIBUTES.bring(tab, "controls=none&at=60&view=" + view.name());
        assertEquals(List.of(view.section()), sections(tab), what);
        String canvas = CONTENT.get(view.name()).get(0);
        if (!canvas.isEmpty()) {
          awaitPicture(tab, canvas);
        }
        tab.await(inside(CONTENT.get(view.name()).get(1)) + "?.textContent.length > 0");
        if (view.section().equals("study")) {
          assertEquals(view.tabs().size() > 1 ? view.tabs() : List.of(), tabs(tab), what);
          assertEquals(view.tabs().get(0), panel(tab), what);
        }
        assertEquals(List.of(), tooWide(tab), what);
      }
    }
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void eachWayBringsTheViewsInTheirOrder(Tab tab, Browser browser) {
    List<SettingChannel> all = List.of(SettingChannel.values());
    for (SettingChannel way :
        browser == Browser.CHROMIUM ? all : SettingChannel.orDaily(SettingChannel.ATTRIBUTES)) {
      way.bring(tab, "view=loss,decision");
      assertEquals(List.of("loss", "decision"), sections(tab), way.toString());
      way.bring(tab, "view=predictions,landscape,hidden,network");
      assertEquals(
          List.of("predictions", "study", "hidden-space", "network"),
          sections(tab),
          way.toString());
      for (View view : Breadth.sample(3, VIEWS)) {
        way.bring(tab, "view=" + view.name());
        assertEquals(List.of(view.section()), sections(tab), way + ", " + view.name());
      }
      way.bring(tab, "view=lab&seed=6");
      assertEquals(LAB, sections(tab), way.toString());
    }
  }

  @InEveryBrowser
  void theStudyHasTheTabsThatAreAskedForInTheirOrder(Tab tab) {
    SettingChannel.ATTRIBUTES.bring(tab, "view=graph,backprop");
    tab.await(inside(".graph-words") + "?.textContent");
    assertEquals(List.of("graph", "ledger", "gradients"), tabs(tab));
    assertEquals("graph", panel(tab));
    tab.run(inside("#gradients-tab") + ".click();");
    assertEquals("gradients", panel(tab));
    tab.run("lab.setAttribute('view', 'landscape');");
    tab.await(inside("#landscape .twin") + ".textContent");
    assertEquals("landscape", panel(tab));
    assertEquals(List.of(), tabs(tab));
    tab.run("lab.setAttribute('view', 'backprop,graph');");
    tab.await("!" + inside("#ledger") + ".hidden");
    assertEquals(List.of("ledger", "gradients", "graph"), tabs(tab));
    tab.run("lab.removeAttribute('view');");
    tab.await("!" + inside("#landscape-tab") + ".hidden");
    assertEquals(List.of("ledger", "gradients", "graph", "landscape", "losses"), tabs(tab));
    assertEquals(LAB, sections(tab));
  }

  @InEveryBrowser
  void arrowKeysGoThroughTheTabsThatAreThere(Tab tab) {
    SettingChannel.ATTRIBUTES.bring(tab, "view=graph,backprop");
    tab.await(inside(".graph-words") + "?.textContent");
    assertEquals(
        List.of("ledger", "gradients", "graph", "gradients", "graph"),
        tab.run(
            """
            const inside = lab.shadowRoot, seen = [];
            for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'Home']) {
              const tab = inside.querySelector('[aria-selected=true]');
              tab.dispatchEvent(new KeyboardEvent('keydown', {key, cancelable: true}));
              seen.push(inside.activeElement.getAttribute('aria-controls'));
            }
            return seen;
            """));
  }

  @InEveryBrowser
  void viewsChangeInTheMidstOfTraining(Tab tab) {
    SettingChannel.ATTRIBUTES.bring(tab, "view=decision&iterations=100000&speed=60");
    tab.run("lab.play();");
    for (View view : VIEWS) {
      tab.run("lab.setAttribute('view', '" + view.name() + "');");
      String canvas = CONTENT.get(view.name()).get(0);
      if (!canvas.isEmpty()) {
        awaitPicture(tab, canvas);
      }
    }
    assertTrue((boolean) tab.evaluate("lab.playing"));
    tab.run("lab.pause();");
  }

  private static String inside(String selector) {
    return "lab.shadowRoot.querySelector('" + selector + "')";
  }

  /** The visible figures, from the top and in each row from the left. */
  private static Object sections(Tab tab) {
    return tab.run(
        """
        const names = ['decision', 'network', 'hidden-space', 'loss', 'predictions',
            'study', 'survey', 'check'];
        return names.map(name => [name, lab.shadowRoot.querySelector('.' + name)])
            .filter(([name, section]) => section.getClientRects().length)
            .map(([name, section]) => [name, section.getBoundingClientRect()])
            .sort(([, a], [, b]) => Math.abs(a.top - b.top) > 1 ? a.top - b.top : a.left - b.left)
            .map(([name]) => name);
        """);
  }

  private static Object tabs(Tab tab) {
    return tab.evaluate(
        "[...lab.shadowRoot.querySelectorAll('[role=tab]')]"
            + ".filter(tab => tab.getClientRects().length)"
            + ".map(tab => tab.getAttribute('aria-controls'))");
  }

  /** The one panel of the study that is open. */
  private static Object panel(Tab tab) {
    return tab.evaluate(
        "[...lab.shadowRoot.querySelectorAll('[role=tabpanel]')]"
            + ".filter(panel => panel.getClientRects().length).map(panel => panel.id).join(' ')");
  }

  /** Waits until there are some colours on a canvas. */
  private static void awaitPicture(Tab tab, String canvas) {
    tab.await(
        """
        (() => {
          const canvas = %s;
          if (!canvas?.width || !canvas.height) return false;
          const copy = Object.assign(document.createElement('canvas'), {width: 200, height: 150});
          const context = copy.getContext('2d', {willReadFrequently: true});
          context.drawImage(canvas, 0, 0, copy.width, copy.height);
          const {data} = context.getImageData(0, 0, copy.width, copy.height);
          return new Set(new Uint32Array(data.buffer)).size > 5;
        })()
        """
            .formatted(inside(canvas)));
  }

  private static Object tooWide(Tab tab) {
    return tab.run(
        """
        const wide = [...lab.shadowRoot.querySelectorAll('*')]
            .filter(e => !e.closest('.scroll, .quantities')) // these scroll by themselves
            .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5)
            .map(e => e.tagName + '.' + e.className);
        const page = document.documentElement.scrollWidth;
        return page > innerWidth ? [...wide, `the page, ${page} px`] : wide;
        """);
  }
}
