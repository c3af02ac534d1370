package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/** The service worker, which keeps the site for visits without a network. */
class OfflineIT {
  private static final String KEPT =
      """
      const {active} = await navigator.serviceWorker.ready;
      while (active.state !== 'activated') await new Promise(resolve => setTimeout(resolve, 20));
      """;

  private static final String TITLE = "document.querySelector('h1').textContent";

  @InEveryBrowser
  void anotherVisitNeedsNoNetwork(Tab tab) {
    String address;
    try (SiteServer server = SiteServer.of(Site.FOLDER, Site.STRICT)) {
      address = address(server);
      visit(tab, address);
      tab.run(KEPT);
    }
    visit(tab, address + "index.html?from=a-course#at=140");
    tab.run(Site.INSIDE + ".querySelector('.study').scrollIntoView();");
    tab.await(Site.INSIDE + ".querySelector('.walk-position')?.textContent");
    tab.await(Site.LAB + ".state.iteration === 140");
    assertEquals("0.14849388994405588", tab.evaluate("String(" + Site.LAB + ".state.loss)"));
    tab.go("about:blank");
    tab.go(address + "survey.html");
    tab.await(
        Site.INSIDE + "?.querySelector('#survey-runs .rate')?.textContent.includes('worker')");
    tab.await(Site.INSIDE + ".querySelector('.tally').textContent.includes(' of 1,000 seeds')");
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  /** The worker of the whole site, though the page is in a folder. */
  @InEveryBrowser
  void aVisitToAChapterKeepsTheWholeSite(Tab tab) {
    String address;
    try (SiteServer server = SiteServer.of(Site.FOLDER, Site.STRICT)) {
      address = address(server);
      tab.go("about:blank");
      tab.go(address + "learn/output-layer.html");
      tab.run(KEPT);
      assertEquals(
          address, tab.run("return (await navigator.serviceWorker.getRegistration()).scope;"));
    }
    tab.go("about:blank");
    tab.go(address + "learn/hidden-layer.html?from=a-course");
    tab.await(Site.LAB + "?.state?.iteration === 0");
    assertEquals("Backpropagation: the hidden layer", tab.evaluate(TITLE));
    tab.await("document.querySelector('xor-lab').shadowRoot.querySelector('canvas')");
    visit(tab, address);
    assertEquals("XOR Lab", tab.evaluate(TITLE));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void anotherVersionIsShownAsAWholeOnceThePageBeforeIsClosed(Tab tab, @TempDir Path folder)
      throws IOException, NoSuchAlgorithmException {
    Site.copyTo(folder);
    try (SiteServer server = SiteServer.of(folder)) {
      String address = address(server);
      visit(tab, address);
      tab.run(KEPT);
      tab.run("await caches.open('of somebody else');");
      edit(folder, "index.html", "<h1>XOR Lab</h1>", "<h1>Another</h1>");
      edit(folder, "xor-lab.js", "Gradient check", "Another version");

      visit(tab, address);
      tab.run(
          """
          const registration = await navigator.serviceWorker.getRegistration();
          await registration.update();
          while (!registration.waiting) await new Promise(resolve => setTimeout(resolve, 20));
          """);
      assertEquals("XOR Lab", tab.evaluate(TITLE));
      assertEquals("Gradient check", gradientsTab(tab));

      close(tab);
      visit(tab, address);
      assertEquals("Another", tab.evaluate(TITLE));
      assertEquals("Another version", gradientsTab(tab));
      tab.run(KEPT);
      assertEquals(2L, tab.evaluate("caches.keys().then(keys => keys.length)"));
      assertEquals(true, tab.evaluate("caches.has('of somebody else')"));
    }
  }

  @InEveryBrowser
  void aHalfUpdatedHostIsNotCached(Tab tab, @TempDir Path folder)
      throws IOException, NoSuchAlgorithmException {
    Site.copyTo(folder);
    try (SiteServer server = SiteServer.of(folder)) {
      String address = address(server);
      visit(tab, address);
      tab.run(KEPT);
      byte[] older = Files.readAllBytes(folder.resolve("xor-lab.js"));
      edit(folder, "index.html", "<h1>XOR Lab</h1>", "<h1>Another</h1>");
      edit(folder, "xor-lab.js", "Gradient check", "Another version");
      Files.write(folder.resolve("xor-lab.js"), older);
      assertEquals(
          "redundant",
          tab.run(
              """
              const registration = await navigator.serviceWorker.getRegistration();
              const found = new Promise(resolve =>
                  registration.addEventListener('updatefound', resolve, {once: true}));
              await registration.update().catch(() => {});
              await found;
              const worker = registration.installing ?? registration.waiting;
              while (worker && worker.state === 'installing') {
                await new Promise(resolve => setTimeout(resolve, 20));
              }
              return worker?.state ?? 'redundant';
              """));
      close(tab);
      visit(tab, address);
      assertEquals("XOR Lab", tab.evaluate(TITLE));
    }
  }

  @InEveryBrowser
  void itAnswersForTheFilesOfTheSiteAlone(Tab tab, @TempDir Path folder) throws IOException {
    Site.copyTo(folder);
    Files.writeString(folder.resolve("course.txt"), "of somebody else");
    try (SiteServer server = SiteServer.of(folder);
        SiteServer stranger = SiteServer.of(folder, Map.of("Access-Control-Allow-Origin", "*"))) {
      visit(tab, address(server));
      tab.run(KEPT);
      visit(tab, address(server));
      int before = server.requests().size();
      tab.run("for (const file of ['xor-lab.js', 'course.txt', 'course.txt']) await fetch(file);");
      tab.run("await fetch('" + address(stranger) + "xor-lab.js');");
      List<String> asked = server.requests().subList(before, server.requests().size());
      assertEquals(2, asked.stream().filter("/course.txt"::equals).count());
      assertFalse(asked.contains("/xor-lab.js"), asked::toString);
      assertEquals(List.of("/xor-lab.js"), stranger.requests());
    }
  }

  /** A frame without a sandbox, loaded later, shows when something would have been cached. */
  @InEveryBrowser
  void inASandboxedFrameNothingIsKeptAndNothingSaid(Tab tab, @TempDir Path folder)
      throws IOException {
    Site.copyTo(folder);
    Site.copyTo(Files.createDirectory(folder.resolve("free")));
    Files.writeString(
        folder.resolve("course.html"),
        """
        <!doctype html><html lang="en"><title>Course</title><link rel="icon" href="favicon.svg">
        <iframe sandbox="allow-scripts" src="index.html" title="Lab"></iframe>
        """);
    try (SiteServer server = SiteServer.of(folder)) {
      tab.go(address(server) + "course.html");
      assertTrue(server.requests().contains("/offline.js"), "The frame has not loaded.");
      tab.run(
          """
          const frame = document.createElement('iframe');
          frame.src = 'free/index.html';
          document.body.append(frame);
          """);
      Wait.until(
          () -> "Nothing is kept without a sandbox either: " + server.requests(),
          () -> server.requests().contains("/free/service-worker.js") ? true : null);
      assertFalse(server.requests().contains("/service-worker.js"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** Another name for this machine, since offline.js does nothing on localhost. */
  private static String address(SiteServer server) {
    return "http://site.localhost:" + server.port() + "/";
  }

  private static void visit(Tab tab, String address) {
    tab.go("about:blank");
    tab.go(address);
    tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
  }

  /**
   * Leaves the page for good: a page with an unload listener is not kept in the back/forward cache.
   */
  private static void close(Tab tab) {
    tab.run("addEventListener('unload', () => {});");
    tab.go("about:blank");
  }

  private static String gradientsTab(Tab tab) {
    tab.run(Site.INSIDE + ".querySelector('.study').scrollIntoView();");
    tab.await(Site.INSIDE + ".querySelector('#gradients-tab')");
    return Site.text(tab, "#gradients-tab");
  }

  /** Makes another version of the site, as the build would: the worker has the new digest. */
  private static void edit(Path folder, String file, String text, String other)
      throws IOException, NoSuchAlgorithmException {
    String before = digest(folder.resolve(file));
    replace(folder.resolve(file), text, other);
    Path worker = folder.resolve("service-worker.js");
    replace(worker, before, digest(folder.resolve(file)));
    replace(worker, "const version = \"", "const version = \"another ");
  }

  private static void replace(Path file, String text, String other) throws IOException {
    String content = Files.readString(file);
    assertTrue(content.contains(text), () -> file + " does not hold " + text);
    Files.writeString(file, content.replace(text, other), StandardCharsets.UTF_8);
  }

  private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
