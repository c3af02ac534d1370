package xorlab.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import xorlab.server.SiteServer;

/** The built site, and what its tests share. */
final class Site {
  static final Path FOLDER = Path.of("site");

  /** The lab of index.html, and its shadow root. */
  static final String LAB = "document.querySelector('xor-lab')";

  static final String INSIDE = LAB + ".shadowRoot";

  /** All parts of the lab have been created. */
  static final String STUDY_IS_THERE = INSIDE + ".querySelector('.lab:not([aria-busy])')";

  /** The ledger of the study has all of its quantities, so its height is final. */
  static final String LEDGER_IS_THERE =
      INSIDE + ".querySelector('.quantities:not([aria-busy]) td')";

  static final String POLICY = "Content-Security-Policy";

  /** A strict content security policy: only the host's own files. */
  static final Map<String, String> STRICT =
      Map.of(
          POLICY,
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " connect-src 'self'");

  /** Returns whether the page is loaded, and if so, adds the new lab. */
  private static final String NEW_LAB =
      """
      const page = %s, settings = %s;
      if (location.href.split('#')[0] !== page) return false;
      document.querySelectorAll('xor-lab').forEach(before => before.remove());
      history.replaceState(null, '', settings ? '#' + settings : page);
      const lab = document.createElement('xor-lab');
      lab.setAttribute('fragment', '');
      document.querySelector('main').prepend(lab);
      const inside = lab.shadowRoot, recipe = inside.querySelector('.recipe');
      recipe.scrollIntoView({behavior: 'instant'});
      while (recipe.getClientRects().length && !inside.querySelector('.lab:not([aria-busy])')) {
        await new Promise(requestAnimationFrame);
      }
      scrollTo({top: 0, behavior: 'instant'});
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      return true;
      """;

  private static final SiteServer SERVER =
      SiteServer.of(FOLDER, Map.of("Cache-Control", "max-age=3600")).untilExit();

  private Site() {}

  /** Copies the whole site into a folder that exists. */
  static void copyTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(FOLDER.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /**
   * One server for all tests. It outlives each of them: a page that is left may still have
   * requests, whose failures would be reported in the next test. Browsers may cache its files and
   * compiled scripts for the run.
   */
  static SiteServer serve() {
    return SERVER;
  }

  /**
   * Opens the lab with settings in the URL, and waits until it is loaded, and the study if it is
   * requested.
   */
  static void open(Tab tab, SiteServer server, String settings) {
    tab.go("about:blank"); // else only the fragment would change
    tab.go(server.url(address(settings)));
    tab.await(INSIDE + "?.querySelector('.predictions td')");
    if (settings.isEmpty()) {
      tab.run(LAB + ".reset()"); // a first visit plays by itself
    }
    settle(tab);
    tab.await(STUDY_IS_THERE);
  }

  /**
   * The URL of the lab with these settings. Without any it has no "#" either: "#" alone means the
   * top of the page, and WebKit scrolls there some time after the page has loaded, even if a test
   * has scrolled elsewhere.
   */
  private static String address(String settings) {
    return settings.isEmpty() ? "index.html" : "index.html#" + settings;
  }

  /**
   * The same, but on the page that is already open, if there is one: a new lab with its study
   * replaces the previous one, and the page is scrolled to the top. So many tests need to load a
   * page only once, except tests of loading.
   */
  static void reopen(Tab tab, SiteServer server, String settings) {
    String page = server.url("index.html");
    if (tab.run(NEW_LAB.formatted(Script.quote(page), Script.quote(settings))).equals(false)) {
      open(tab, server, settings);
    }
  }

  /**
   * Leaves the page that a test has used, unless {@link #reopen} can use it again: then its labs
   * are paused. A page that keeps working would take time from the tests in other browsers.
   */
  static void leave(Tab tab) {
    Object canBeReopened =
        tab.run(
            """
            document.querySelectorAll('xor-lab').forEach(lab => lab.playing && lab.pause());
            return location.href.startsWith(%s);
            """
                .formatted(Script.quote(SERVER.url("index.html"))));
    if (canBeReopened.equals(false)) {
      tab.go("about:blank");
    }
  }

  /** Opens the lab and scrolls to the study, which is loaded when it comes into view. */
  static void openStudy(Tab tab, SiteServer server, String settings) {
    open(tab, server, settings);
    lookAtTheStudy(tab);
  }

  /** The same on a page that is already open; see {@link #reopen}. */
  static void reopenStudy(Tab tab, SiteServer server, String settings) {
    reopen(tab, server, settings);
    lookAtTheStudy(tab);
  }

  /** Where the tabs are stacked, the first of them is folded until it is pressed. */
  private static void lookAtTheStudy(Tab tab) {
    tab.run(
        "const study = %s.querySelector('.study'); study.scrollIntoView();".formatted(INSIDE)
            + "if (!study.querySelector('#ledger').getClientRects().length)"
            + " study.querySelector('#ledger-tab').click();");
    tab.await(LEDGER_IS_THERE);
  }

  /**
   * Opens the dialog "share" or "embed" instead of one that is open, and waits for its contents:
   * another program, which is loaded then.
   */
  static void openDialog(Tab tab, String name) {
    closeDialog(tab);
    tab.run(LAB + "." + name + "();");
    awaitDialog(tab, name);
  }

  static void awaitDialog(Tab tab, String name) {
    tab.await(INSIDE + ".querySelector('#" + name + "[open] .outcome')");
    awaitViews(tab); // what is in view is shown
  }

  /** Closes the dialog that is open, if there is one. */
  static void closeDialog(Tab tab) {
    tab.run(INSIDE + ".querySelector('dialog[open] > .close')?.click();");
  }

  /**
   * Waits for the examples, which are loaded with the study, at the latest when their menu is used.
   */
  static void awaitExamples(Tab tab) {
    tab.await(INSIDE + ".querySelector('.example').length > 1");
  }

  /** Waits until a part of the lab has a text. */
  static void await(Tab tab, String selector, String text) {
    tab.await(
        "%s.querySelector('%s').textContent.includes('%s')".formatted(INSIDE, selector, text));
  }

  /** Chooses an option of a menu, by its number, once there is one. */
  static void choose(Tab tab, String menu, int option) {
    tab.await("%s.querySelector('%s').options.length > %d".formatted(INSIDE, menu, option));
    tab.run(
        "const menu = %s.querySelector('%s'); menu.focus(); menu.selectedIndex = %d;"
                .formatted(INSIDE, menu, option)
            + "menu.dispatchEvent(new Event('change'));");
    settle(tab);
  }

  /** Replaces the text of a field, and presses Enter. */
  static void fill(Tab tab, String field, String text) {
    tab.run(
        "const field = %s.querySelector('%s');".formatted(INSIDE, field)
            + "field.closest('details:not([open])')?.querySelector('summary').click();"
            + "field.focus(); field.select();");
    tab.type(text + Keys.ENTER);
    settle(tab);
  }

  /** Presses a button. */
  static void press(Tab tab, String button) {
    tab.run(
        "%s.querySelector('%s').closest('details:not([open])')?.setAttribute('open', '');"
            .formatted(INSIDE, button));
    tab.click(INSIDE + ".querySelector('" + button + "')");
    settle(tab);
  }

  /**
   * Waits until the changes are drawn: on a slow machine one group of figures after another, in up
   * to three frames.
   */
  static void settle(Tab tab) {
    frames(tab, 5);
  }

  /** Waits for a number of frames. */
  static void frames(Tab tab, int count) {
    tab.run("for (let i = 0; i < " + count + "; i++) await new Promise(requestAnimationFrame);");
  }

  /**
   * Waits for a number of timer callbacks. Work in slices, each with a timer, has as many slices
   * meanwhile, so afterwards it is clear whether it was cancelled.
   */
  static void turns(Tab tab, int count) {
    tab.run("for (let i = 0; i < " + count + "; i++) await new Promise(r => setTimeout(r));");
  }

  /**
   * Waits until every lab on the page has been notified whether it is in view, and has redrawn: a
   * browser notifies all intersection observers of a page together.
   */
  static void awaitViews(Tab tab) {
    tab.run("await new Promise(told => new IntersectionObserver(told).observe(document.body));");
    settle(tab);
  }

  /** The value of a field or a menu. */
  static String value(Tab tab, String field) {
    return (String) tab.evaluate(INSIDE + ".querySelector('" + field + "').value");
  }

  /** The text of a part of the lab. */
  static String text(Tab tab, String selector) {
    return (String) tab.evaluate(INSIDE + ".querySelector('" + selector + "').textContent.trim()");
  }

  static List<?> texts(Tab tab, String selector) {
    return (List<?>)
        tab.evaluate(
            "[..."
                + INSIDE
                + ".querySelectorAll('"
                + selector
                + "')].map(e => e.textContent.trim())");
  }
}
