package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/**
 * Chapters in learning management systems that keep what they are told: one of 1.2, one of 2004.
 */
@DailyIn(Browser.CHROMIUM)
class ScormLessonIT {
  /** What a learning management system knows of a learner is in the address, and then in `data`. */
  private static final String COURSE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Course</title>
      <link rel="icon" href="favicon.svg">
      <script>
        const address = new URLSearchParams(location.search);
        const data = JSON.parse(address.get('data') ?? '{}');
        let committed = '', state = 'new';
        const answer = {
          Initialize: () => (state = 'open', !address.has('refuses')),
          GetValue: element => data[element] ?? '',
          SetValue: (element, value) => (data[element] = value, true),
          Commit: () => (committed = JSON.stringify(data), true),
          Finish: () => (state = 'ended', true),
        };
        const api = Object.entries({ ...answer, Terminate: answer.Finish }).map(
            ([name, method]) => [
              'PREFIX' + name,
              (...values) => {
                if (name !== 'Initialize' && state !== 'open') throw new Error(name + ' too late');
                if (values.some(value => typeof value !== 'string')) throw new Error('No text');
                return String(method(...values));
              }]);
        window.NAME = Object.fromEntries(api);
      </script>
      <iframe src="learn/output-layer.html" width="1200" height="800" title="Chapter"></iframe>
      """;

  private static final String PAGE = "frames[0].document";
  private static final String REPORT = PAGE + ".querySelector('.prose [role=status]')";

  /** One task of the chapter is a proof, which is met when all of its lines have been shown. */
  private static final String TASK = PAGE + ".querySelector('xor-task[name=derive-error]')";

  private static final String TASKS = PAGE + ".querySelectorAll('xor-task')";

  private static final Map<String, String> NAMES_OF_12 =
      Map.of(
          "status", "cmi.core.lesson_status",
          "score", "cmi.core.score.raw",
          "min", "cmi.core.score.min",
          "max", "cmi.core.score.max",
          "exit", "cmi.core.exit");

  private static final Map<String, String> NAMES_OF_2004 =
      Map.of(
          "status", "cmi.completion_status",
          "score", "cmi.score.raw",
          "min", "cmi.score.min",
          "max", "cmi.score.max",
          "exit", "cmi.exit");

  @TempDir Path folder;
  private Map<String, String> names = NAMES_OF_12;

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void aChapterReportsItsTasksTo12(Tab tab) throws IOException {
    try (SiteServer server = serve("xor-lab-output-layer-1.2.zip", "API", "LMS")) {
      aChapterReportsItsTasks(tab, server);
    }
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void aChapterReportsItsTasksTo2004(Tab tab) throws IOException {
    names = NAMES_OF_2004;
    try (SiteServer server = serve("xor-lab-course-2004.zip", "API_1484_11", "")) {
      aChapterReportsItsTasks(tab, server);
    }
  }

  private void aChapterReportsItsTasks(Tab tab, SiteServer server) {
    open(tab, server, Map.of());
    long tasks = (Long) tab.evaluate(TASKS + ".length");
    assertTrue(tasks > 1, tasks + " tasks");
    assertEquals("incomplete", told(tab, "status"));
    assertEquals(
        List.of("0", "0", "100"), List.of(told(tab, "score"), told(tab, "min"), told(tab, "max")));
    assertEquals("suspend", told(tab, "exit"));
    assertEquals("Your course has been told: 0 of " + tasks + " tasks.", report(tab));

    for (int line = 0; line < 4; line++) {
      tab.run(TASK + ".querySelector('xor-steps button').click();");
    }
    tab.await(TASK + ".met");
    String score = String.valueOf(Math.round(100.0 / tasks));
    tab.await("JSON.parse(committed)['" + names.get("score") + "'] === '" + score + "'");
    assertEquals("incomplete", told(tab, "status"));
    assertEquals("Your course has been told: 1 of " + tasks + " tasks.", report(tab));

    // On another machine, with all other tasks met: the course has it all.
    String data = (String) tab.evaluate("data['cmi.suspend_data']");
    assertTrue(data.contains("derive-error"), data);
    Object met =
        tab.evaluate(
            "JSON.stringify({ met: { ...JSON.parse(data['cmi.suspend_data']).met,"
                + " ...Object.fromEntries([..."
                + TASKS
                + "].map(task => [task.getAttribute('name'), true])) } })");
    leave(tab);
    open(tab, server, Map.of("cmi.suspend_data", met, names.get("status"), "incomplete"));
    tab.await("JSON.parse(committed)['" + names.get("status") + "'] === 'completed'");
    assertEquals("100", told(tab, "score"));
    assertEquals("Completed: your course has been told.", report(tab));
    if (names == NAMES_OF_2004) {
      assertEquals("1", tab.evaluate("data['cmi.score.scaled']"));
      assertEquals("passed", tab.evaluate("data['cmi.success_status']"));
    }

    // What the course has forgotten is not taken back.
    leave(tab);
    open(tab, server, Map.of(names.get("status"), "completed", names.get("score"), "100"));
    assertEquals(false, tab.evaluate(TASK + ".met"));
    assertEquals("completed", told(tab, "status"));
    assertEquals("100", told(tab, "score"));
    assertEquals("You have completed this chapter before.", report(tab));
    assertEquals(0L, tab.evaluate("frames[0].localStorage.length"));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  /** What is typed in a moment before the page is left is kept too. */
  @InEveryBrowser
  void aLineIsKeptUntilTheNextVisit(Tab tab) throws IOException {
    try (SiteServer server = serve("xor-lab-output-layer-1.2.zip", "API", "LMS")) {
      open(tab, server, Map.of());
      String field = PAGE + ".querySelector('xor-code[of=dZ2] input')";
      tab.run(
          field
              + ".value = 'A2 − y';"
              + field
              + ".dispatchEvent(new frames[0].Event('input', { bubbles: true }));");
      leave(tab);
      String data = (String) tab.evaluate("JSON.parse(committed)['cmi.suspend_data']");
      assertTrue(data.contains("A2 \\u2212 y"), data);
      open(tab, server, Map.of("cmi.suspend_data", data));
      assertEquals("A2 − y", tab.evaluate(field + ".value"));

      // More than SCORM 1.2 can keep: then the tasks that are met.
      tab.run(
          field
              + ".value = 'A2 - y + 0 * ('.repeat(500);"
              + field
              + ".dispatchEvent(new frames[0].Event('input', { bubbles: true }));");
      leave(tab);
      assertEquals(
          List.of("chapters"),
          tab.evaluate("Object.keys(JSON.parse(JSON.parse(committed)['cmi.suspend_data']))"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** The frame stays with its chapter. */
  @InEveryBrowser
  void otherPagesOpenBesideTheCourse(Tab tab) throws IOException {
    try (SiteServer server = serve("xor-lab-output-layer-1.2.zip", "API", "LMS")) {
      open(tab, server, Map.of());
      assertEquals(
          List.of("_blank", ""),
          tab.run(
              """
              const page = %s;
              return ['hidden-layer.html#da', '#dw'].map(address => {
                const link = page.createElement('a');
                link.href = address;
                page.querySelector('.prose').append(link);
                link.addEventListener('click', event => event.preventDefault());
                link.click();
                return link.target;
              });
              """
                  .formatted(PAGE)));
      assertEquals(
          "none", tab.evaluate("getComputedStyle(" + PAGE + ".querySelector('.turn')).display"));
    }
  }

  @InEveryBrowser
  void aCourseThatRefusesDoesNoHarm(Tab tab) throws IOException {
    try (SiteServer server = serve("xor-lab-output-layer-1.2.zip", "API", "LMS")) {
      tab.go("about:blank");
      tab.go(server.url("course.html?refuses"));
      tab.await(TASK + "?.said");
      assertEquals("Your course could not be told.", report(tab));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void withoutAnApiItIsAPlainPage(Tab tab) throws IOException {
    try (SiteServer server = serve("xor-lab-output-layer-1.2.zip", "API", "LMS")) {
      for (String place :
          List.of(
              server.url("learn/output-layer.html"),
              folder.resolve("learn/output-layer.html").toUri().toString())) {
        tab.go("about:blank");
        tab.go(place);
        tab.await("document.querySelector('xor-task')?.said");
        assertEquals(
            "No course was found around this page, so nothing is reported.",
            tab.evaluate("document.querySelector('.prose [role=status]').textContent"));
        assertEquals(false, tab.evaluate("document.documentElement.matches('.alone')"));
        assertEquals(List.of(), tab.errorsAndWarnings());
      }
    }
  }

  private SiteServer serve(String zip, String name, String prefix) throws IOException {
    PackagesIT.unzip(Path.of("target/scorm").resolve(zip), folder);
    String course = COURSE.replace("NAME", name).replace("PREFIX", prefix);
    Files.writeString(folder.resolve("course.html"), course);
    return SiteServer.of(folder);
  }

  /** Opens the chapter for a learner of whom the course knows this. */
  private static void open(Tab tab, SiteServer server, Map<String, Object> data) {
    tab.go("about:blank");
    tab.go(
        server.url(
            "course.html?data=" + URLEncoder.encode(Script.quote(data), StandardCharsets.UTF_8)));
    tab.await(REPORT + "?.textContent.length && " + TASK + "?.said");
  }

  private static void leave(Tab tab) {
    tab.run("document.querySelector('iframe').src = 'about:blank';");
    tab.await("state === 'ended'");
  }

  private Object told(Tab tab, String name) {
    return tab.evaluate("data['" + names.get(name) + "']");
  }

  private static Object report(Tab tab) {
    return tab.evaluate(REPORT + ".textContent");
  }
}
