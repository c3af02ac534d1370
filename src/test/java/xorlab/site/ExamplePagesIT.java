package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import xorlab.server.SiteServer;

/** The pages in examples/ that need only a browser. */
class ExamplePagesIT {
  /** The labs of a page, each with its shadow root. */
  private static final String LABS = "[...document.querySelectorAll('xor-lab')]";

  private static final String ALL_THERE =
      LABS + ".every(lab => lab.shadowRoot?.querySelector('.predictions td'))";

  @InEveryBrowser
  void aPlainPageOpensFromDisk(Tab tab) {
    plainPage(tab, Path.of("examples/plain/index.html").toUri().toString());
  }

  @InEveryBrowser
  void aPlainPageOpensFromAServer(Tab tab) {
    try (SiteServer server = SiteServer.of(Path.of(""))) {
      plainPage(tab, server.url("examples/plain/index.html"));
    }
  }

  private static void plainPage(Tab tab, String address) {
    tab.resize(1280, 900);
    tab.go("about:blank");
    tab.go(address);
    tab.await(LABS + ".length === 3 && " + ALL_THERE);
    assertEquals(
        List.of("0.3097308274202594", "3.8343189329832086", "2.9991464995409807"),
        tab.evaluate(LABS + ".map(lab => String(lab.state.loss))"));
    tab.run(LABS + "[1].setAttribute('speed', 'max');");
    tab.click(LABS + "[1].shadowRoot.querySelector('.play')");
    tab.await(LABS + "[1].state.iteration === 140");
    assertEquals(List.of(100L, 140L, 0L), tab.evaluate(LABS + ".map(lab => lab.state.iteration)"));
    for (int width : new int[] {1280, 768, 360}) {
      tab.resize(width, 900);
      tab.await("innerWidth === " + width);
      assertEquals(
          true, tab.evaluate("document.documentElement.scrollWidth <= innerWidth"), "at " + width);
    }
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void aTeachersOwnChapterWorksFromDisk(Tab tab) {
    ownChapter(tab, Path.of("examples/own-chapter.html").toUri().toString());
  }

  @InEveryBrowser
  void aTeachersOwnChapterWorksFromAServer(Tab tab) {
    try (SiteServer server = SiteServer.of(Path.of(""))) {
      ownChapter(tab, server.url("examples/own-chapter.html"));
    }
  }

  /** Predicts, meets both tasks, and finds them met on the next visit. */
  private static void ownChapter(Tab tab, String address) {
    tab.resize(1280, 900);
    openChapter(tab, address);
    tab.run("try { localStorage.clear(); } catch {}"); // which pages from disk may share
    openChapter(tab, address);
    assertEquals("0 of 2", met(tab));
    tab.await("document.querySelector('xor-value[of=L]').textContent === '5.75'");
    String result = "document.querySelector('xor-matrices button')";
    assertEquals("?", tab.evaluate(result + ".textContent"));

    String verdict = "document.querySelector('xor-predict .verdicts .shown').textContent";
    tab.click("document.querySelectorAll('xor-predict .answers button')[1]");
    assertTrue(((String) tab.evaluate(verdict)).startsWith("Not this time. That would be so"));
    tab.click("document.querySelectorAll('xor-predict .answers button')[0]");
    assertTrue(((String) tab.evaluate(verdict)).startsWith("Right. "));
    tab.await(result + ".textContent === '0.898'");

    tab.await(
        progress("and-by-the-bias") + ".startsWith('Not there yet: the sum for (1, 0) is 2.74,')");
    slide(tab, -3);
    tab.await(
        progress("and-by-the-bias") + ".startsWith('Not there yet: the sum for (1, 1) is −0.84')");
    slide(tab, -2);
    tab.await(progress("and-by-the-bias") + ".startsWith('Done. The bias has moved the line')");

    String line = "document.querySelector('xor-code input')";
    String answer = "document.querySelector('xor-code .verdict').textContent";
    tab.click(line);
    tab.type("X @ dZ1" + Keys.ENTER);
    tab.await(answer + ".length > 20");
    tab.run(line + ".select();");
    tab.type("dZ1.T @ X" + Keys.ENTER);
    tab.await(progress("and-gradient") + ".startsWith('Done. ')");
    assertEquals("Right.", tab.evaluate(answer));
    assertEquals("2 of 2", met(tab));

    tab.click("document.querySelector('[data-xor-set]')");
    tab.await("String(" + Site.LAB + ".state.biases[0][0]).startsWith('0.978')");
    for (int width : new int[] {1280, 768, 360}) {
      tab.resize(width, 900);
      tab.await("innerWidth === " + width);
      assertEquals(
          true, tab.evaluate("document.documentElement.scrollWidth <= innerWidth"), "at " + width);
    }
    assertEquals(List.of(), tab.errorsAndWarnings());
    openChapter(tab, address);
    assertEquals("2 of 2", met(tab));
  }

  private static void openChapter(Tab tab, String address) {
    tab.go("about:blank");
    tab.go(address);
    tab.await("customElements.get('xor-task') && " + Site.LAB + "?.state");
    Site.settle(tab);
  }

  private static String progress(String task) {
    return "document.querySelector('[name=" + task + "] .progress .shown').textContent";
  }

  private static Object met(Tab tab) {
    return tab.run(
        """
        const tasks = [...document.querySelectorAll('xor-task')];
        return tasks.filter(task => task.met).length + ' of ' + tasks.length;
        """);
  }

  private static void slide(Tab tab, double bias) {
    tab.run(
        """
        const input = document.querySelector('xor-slider input');
        input.value = %s;
        input.dispatchEvent(new Event('input', {bubbles: true}));
        """
            .formatted(bias));
  }

  @InEveryBrowser
  void aCoursesPageFitsTheFrameToTheLabOfAnotherOrigin(Tab tab, @TempDir Path folder)
      throws IOException {
    Path example = new Pages(folder, "lms").folder("lms");
    Path page = example.resolve("index.html");
    String html = Files.readString(page);
    String besideIt = "src=\"../../site/";
    assertTrue(html.contains(besideIt + "embed.html#"), html);
    assertTrue(html.contains("<iframe sandbox=\"allow-scripts\" "), html);
    try (SiteServer site = SiteServer.of(Site.FOLDER, EmbedIT.policy(tab, "sandboxed"));
        SiteServer course = SiteServer.of(example)) {
      Files.writeString(page, html.replace(besideIt, "src=\"" + site.url("")));
      coursePage(tab, course.url("index.html"));
      assertTrue(site.requests().contains("/embed.html"), () -> "" + site.requests());
      assertFalse(course.requests().contains("/embed.html"), () -> "" + course.requests());
    }
  }

  /** As in a clone of the repository, which a teacher may open first. */
  @InEveryBrowser
  void aCoursesPageFitsTheFrameToTheLabBesideIt(Tab tab, @TempDir Path folder) {
    try (SiteServer server = new Pages(folder, "lms").serve()) {
      coursePage(tab, server.url("examples/lms/index.html"));
    }
  }

  /** Chromium, for one, loads no file into a sandboxed frame from disk. */
  @InEveryBrowser
  void fromDiskACoursesPageHasTheLabOrSaysWhyNot(Tab tab) {
    tab.go("about:blank");
    tab.go(Path.of("examples/lms/index.html").toUri().toString());
    tab.awaitInFrame(
        0,
        Site.INSIDE
            + "?.querySelector('.predictions td')"
            + " || document.body.innerText.includes('open that page from a web server')");
    tab.console(); // the browser itself reports what it refused
  }

  private static void coursePage(Tab tab, String address) {
    tab.resize(1000, 900);
    tab.go("about:blank");
    tab.go(address);
    tab.awaitInFrame(0, Site.INSIDE + "?.querySelector('.predictions td')");
    tab.awaitInFrame(0, EmbedIT.TALL_ENOUGH);
    assertEquals(
        Map.of("view", "decision,predictions", "controls", "transport"),
        tab.runInFrame(0, "return " + Site.LAB + ".state.experiment;"));
    assertEquals("null", tab.runInFrame(0, "return origin;"));
    tab.runInFrame(0, Site.LAB + ".setAttribute('speed', 'max');");
    tab.runInFrame(0, Site.INSIDE + ".querySelector('.play').click();");
    tab.awaitInFrame(0, Site.LAB + ".state.iteration === 140");
    tab.resize(400, 900);
    tab.awaitInFrame(0, "innerWidth < 400 && " + EmbedIT.TALL_ENOUGH);
    assertEquals(List.of(), tab.errorsAndWarnings());
  }
}
