package xorlab.page.speed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import xorlab.server.SiteServer;
import xorlab.site.Browser;
import xorlab.site.Tab;

/** From asking for index.html to the frame that shows its first figure. */
final class StartUp {
  private static final Path SITE = Path.of("site");

  /** What the first view loads. */
  private static final List<String> FIRST_VIEW =
      List.of("index.html", "page.css", "xor-lab.js", "offline.js", "favicon.svg");

  /** Opens the lab in a frame of a page of the same origin, which can observe it. */
  private static final String OPEN =
      """
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; inset: 0; width: 1280px; height: 900px; border: 0';
      const start = performance.now();
      frame.src = 'index.html';
      document.body.append(frame);
      const isDrawn = () => {
        const canvas = frame.contentDocument?.querySelector('xor-lab')?.shadowRoot
            ?.querySelector('canvas');
        if (!canvas?.width) return false;
        const {width, height} = canvas;
        return canvas.getContext('2d').getImageData(width / 2, height / 2, 1, 1).data[3] > 0;
      };
      while (!isDrawn()) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const time = performance.now() - start;
      frame.remove();
      return time;
      """;

  private static final int TIMES = 9;

  private StartUp() {}

  /** Milliseconds, with nothing in the browser's cache. */
  static Spread of(Browser browser) {
    try (SiteServer server = SiteServer.of(SITE);
        Tab tab = browser.launch()) {
      tab.go(server.url("speed.html"));
      double[] times = new double[TIMES];
      for (int k = 0; k < TIMES; k++) {
        times[k] = ((Number) tab.run(OPEN)).doubleValue();
      }
      return Spread.of(times);
    }
  }

  /** Bytes of the first view, gzipped. */
  static int bytes() {
    return FIRST_VIEW.stream().mapToInt(StartUp::gzipped).sum();
  }

  private static int gzipped(String file) {
    try {
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (OutputStream gzip = new GZIPOutputStream(zipped)) {
        Files.copy(SITE.resolve(file), gzip);
      }
      return zipped.size();
    } catch (IOException e) {
      throw new UncheckedIOException("Build the site first.", e);
    }
  }
}
