package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/** The SCORM package in a learning management system that records the calls of its API. */
@DailyIn(Browser.CHROMIUM)
class ScormIT {
  private static final String COURSE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Course</title>
      <link rel="icon" href="favicon.svg">
      <script>
        const calls = [];
        let status = new URLSearchParams(location.search).get('status') ?? 'not attempted';
        function answer(name, values) {
          calls.push([name, ...values].join(' ').trim());
          if (status === 'broken') throw new Error('The course system is broken');
          if (name === 'LMSGetValue') return status;
          if (name === 'LMSSetValue') status = values[1];
          return 'true';
        }
        const named = name => [name, (...values) => answer(name, values)];
        window.API = Object.fromEntries(
            ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'].map(named));
      </script>
      <button onclick="window.opened = window.open('scorm.html#speed=max')">Open</button>
      <iframe src="FRAME" width="1000" height="800" title="Lab"></iframe>
      """;

  private static final String PAGE = "frames[0].document";

  private static final List<String> BEGUN =
      List.of(
          "LMSInitialize",
          "LMSGetValue cmi.core.lesson_status",
          "LMSSetValue cmi.core.lesson_status incomplete",
          "LMSCommit");

  private static final List<String> COMPLETED =
      List.of("LMSSetValue cmi.core.lesson_status completed", "LMSCommit");

  @TempDir Path folder;
  private SiteServer server;

  @BeforeEach
  void unzip() throws IOException {
    PackagesIT.unzip(Path.of("target/xor-lab-scorm.zip"), folder);
    Files.writeString(
        folder.resolve("course.html"), COURSE.replace("FRAME", "scorm.html#speed=max"));
    Files.writeString(folder.resolve("player.html"), COURSE.replace("FRAME", "player-frame.html"));
    Files.writeString(
        folder.resolve("player-frame.html"),
        "<!doctype html><title>Player</title><iframe src='scorm.html' title='Lab'></iframe>");
    server = SiteServer.of(folder);
  }

  @AfterEach
  void closeTheServer() {
    server.close();
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void aRunTrainedToItsEndCompletesTheUnit(Tab tab) {
    open(tab, "course.html");
    assertEquals(BEGUN, tab.evaluate("calls"));
    assertEquals("Your course is told when you have.", report(tab));

    tab.run(PAGE + ".querySelector('xor-lab').seek(140);");
    tab.run(PAGE + ".querySelector('xor-lab').reset();");
    assertEquals(BEGUN, tab.evaluate("calls"));

    tab.run(PAGE + ".querySelector('xor-lab').play();");
    tab.await("status === 'completed'");
    assertEquals(joined(BEGUN, COMPLETED), tab.evaluate("calls"));
    assertEquals("Completed: your course has been told.", report(tab));

    tab.run("document.querySelector('iframe').src = 'about:blank';");
    tab.await("calls.at(-1) === 'LMSFinish'");
    assertEquals(joined(BEGUN, COMPLETED, List.of("LMSFinish")), tab.evaluate("calls"));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void whatHasBeenCompletedStaysSo(Tab tab) {
    open(tab, "course.html?status=completed");
    assertEquals(BEGUN.subList(0, 2), tab.evaluate("calls"));
    assertEquals("You have completed this before.", report(tab));
  }

  @InEveryBrowser
  void theApiIsFoundInWhatOpenedThePage(Tab tab) {
    open(tab, "course.html");
    tab.click("document.querySelector('button')");
    tab.await("window.opened?.document.querySelector('#report')?.textContent");
    tab.run("opened.document.querySelector('xor-lab').play();");
    tab.await("status === 'completed'");
    tab.run("opened.close();");
    tab.await("calls.at(-1) === 'LMSFinish'");
    assertEquals(joined(BEGUN, BEGUN, COMPLETED, List.of("LMSFinish")), tab.evaluate("calls"));
  }

  @InEveryBrowser
  void theApiIsFoundSeveralWindowsUp(Tab tab) {
    tab.go(server.url("player.html"));
    tab.await("calls.length === 4");
    assertEquals(BEGUN, tab.evaluate("calls"));
  }

  @InEveryBrowser
  void aFailingApiDoesNoHarm(Tab tab) {
    open(tab, "course.html?status=broken");
    assertEquals("Your course could not be told.", report(tab));
    tab.run(PAGE + ".querySelector('xor-lab').play();");
    tab.await(PAGE + ".querySelector('xor-lab').state.iteration === 140");
    assertEquals(List.of("LMSInitialize"), tab.evaluate("calls"));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void withoutAnApiItIsAPlainPage(Tab tab) {
    for (String place :
        List.of(server.url("scorm.html"), folder.resolve("scorm.html").toUri().toString())) {
      tab.go("about:blank");
      tab.go(place + "#at=140");
      tab.await("document.querySelector('#report').textContent");
      assertEquals(
          "No course was found around this page, so nothing is reported.",
          tab.evaluate("document.querySelector('#report').textContent"));
      assertEquals("0.14849388994405588", tab.evaluate("String(" + Site.LAB + ".state.loss)"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void aCourseOfAnotherOriginDoesNoHarm(Tab tab) throws IOException {
    String page = "http://127.0.0.1:" + server.port() + "/scorm.html";
    Files.writeString(folder.resolve("elsewhere.html"), COURSE.replace("FRAME", page));
    tab.go("http://localhost:" + server.port() + "/elsewhere.html");
    tab.awaitInFrame(0, "document.querySelector('#report')?.textContent");
    assertEquals(
        "No course was found around this page, so nothing is reported.",
        tab.runInFrame(0, "return document.querySelector('#report').textContent;"));
    assertEquals(List.of(), tab.evaluate("calls"));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  private void open(Tab tab, String course) {
    tab.go("about:blank");
    tab.go(server.url(course));
    tab.await(PAGE + ".querySelector('#report')?.textContent");
  }

  private static Object report(Tab tab) {
    return tab.evaluate(PAGE + ".querySelector('#report').textContent");
  }

  @SafeVarargs
  private static List<String> joined(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
