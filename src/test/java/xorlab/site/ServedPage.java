package xorlab.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import xorlab.server.SiteServer;

/** A page that a benchmark measures, on a server that sends it gzipped, as a static host does. */
record ServedPage(ReaderPage page, SiteServer server) {
  /** Long tasks are counted until this long after the figure has been drawn, in ms. */
  private static final int LOADING = 3000;

  static double measure(ReaderPage page, Path folder, ToDoubleFunction<ServedPage> measure) {
    try (SiteServer server = SiteServer.of(gzipped(folder), Map.of("Content-Encoding", "gzip"))) {
      return measure.applyAsDouble(new ServedPage(page, server));
    }
  }

  boolean isLab() {
    return page == ReaderPage.XOR_LAB;
  }

  /** Opens the page and waits until it is drawn. */
  ChromiumTab open(SlowConnection machine, String fragment) {
    ChromiumTab tab = (ChromiumTab) Browser.CHROMIUM.launch();
    tab.resize(1280, 900);
    machine.apply(tab);
    tab.go(server.url("index.html" + fragment));
    tab.run(
        ReaderPage.IS_PAINTED
            + "for (;;) {"
            + page.parts
            + "if (isPainted(canvas) && button) break; await new Promise(requestAnimationFrame); }"
            + "await new Promise(done => setTimeout(done, 1000));");
    return tab;
  }

  /** Starts training in a page that is open. */
  void start(ChromiumTab tab) {
    tab.run(ReaderPage.IS_PAINTED + page.parts + "button.click();");
  }

  /**
   * Times from asking for the page, in ms: "drawn" until its figure is, and "answered" until a
   * press of its button that trains has changed a frame, if {@code trains}; "blocked" is what tasks
   * take beyond 50 ms each.
   */
  Map<String, Double> load(SlowConnection machine, boolean trains, String fragment) {
    try (ChromiumTab tab = (ChromiumTab) Browser.CHROMIUM.launch()) {
      tab.resize(1280, 900);
      machine.apply(tab);
      tab.driver()
          .executeCdpCommand(
              "Page.addScriptToEvaluateOnNewDocument", Map.of("source", page.observer(trains)));
      tab.go(server.url("index.html" + (isLab() ? fragment : "")));
      tab.await("seen.drawn && (seen.answered || !" + trains + ")");
      Map<?, ?> seen =
          (Map<?, ?>)
              tab.run(
                  """
                  const [{ loadEventEnd }] = performance.getEntriesByType('navigation');
                  const end = Math.max(seen.drawn, loadEventEnd) + %d;
                  while (performance.now() < end) await new Promise(done => setTimeout(done, 100));
                  const tasks = seen.tasks.filter(([start]) => start < end);
                  return {
                    drawn: seen.drawn, answered: seen.answered,
                    blocked: tasks.reduce((sum, [, took]) => sum + took - 50, 0),
                  };
                  """
                      .formatted(LOADING));
      Map<String, Double> times = new HashMap<>();
      seen.forEach((name, time) -> times.put((String) name, ((Number) time).doubleValue()));
      return times;
    }
  }

  private static Path gzipped(Path folder) {
    Path copy = Path.of("target/bench/gzipped", folder.toString().replace('/', '-'));
    try (Stream<Path> files = Files.list(folder)) {
      Files.createDirectories(copy);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
          Files.copy(file, gzip);
        }
        Files.write(copy.resolve(file.getFileName()), bytes.toByteArray());
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
