package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/**
 * The page for iframes, embed.html, in pages of another origin that listen for its height in
 * different ways. The frame is sandboxed as strictly as possible, and both pages have a strict
 * content security policy.
 */
class EmbedIT {
  private static final String LAB = "document.querySelector('xor-lab')";

  /** A page with the frame and a script that records the frame's messages. */
  private static final String HOST =
      """
      <!doctype html>
      <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>A page with a lab</title>
        <link rel="icon" href="favicon.svg">
        <link rel="stylesheet" href="host.css">
        <script src="host.js"></script>
      </head>
      <body>
        <iframe %s src="%s" title="XOR Lab"></iframe>
      </body>
      </html>
      """;

  private static final String SANDBOX = "sandbox=\"allow-scripts\"";

  static final String TALL_ENOUGH =
      "document.documentElement.getBoundingClientRect().height > 200"
          + " && Math.ceil(document.documentElement.getBoundingClientRect().height) === innerHeight"
          + " && document.documentElement.clientWidth === innerWidth";

  /** The heights that the page has received from the frame. */
  private static final String HEARD = "heard.filter(message => message.context === 'h5p')";

  /** Waits until the frame has sent all of its messages. */
  private static final String TELL_ALL =
      """
      for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
      parent.postMessage({ allOf: '%s' }, '*');
      """;

  @InEveryBrowser
  void itSendsItsHeightToAnyPage(Tab tab, @TempDir Path folder) throws IOException {
    String listener =
        """
        window.heard = [];
        addEventListener('message', ({ data, source }) => {
          heard.push(data);
          for (const frame of document.querySelectorAll('iframe')) {
            if (frame.contentWindow === source && data.height) {
              frame.style.height = `${data.height}px`;
            }
          }
        });
        """;
    open(tab, folder, SANDBOX, "#view=decision&controls=transport", listener, EmbedIT::itFits);
    open(tab, folder, "", "#view=decision&controls=transport", listener, EmbedIT::itFits);
    open(tab, folder, SANDBOX, "", listener, EmbedIT::itFits);
  }

  @InEveryBrowser
  void itSendsItsHeightToCanvas(Tab tab, @TempDir Path folder) throws IOException {
    String canvas =
        """
        window.heard = [];
        addEventListener('message', ({ data, source }) => {
          heard.push(data);
          if (data.subject === 'lti.frameResize') {
            document.querySelector('iframe').style.height = data.height + 'px';
            source.postMessage({ subject: 'lti.frameResize.response' }, '*');
          }
        });
        """;
    open(tab, folder, SANDBOX, "#view=decision", canvas, EmbedIT::itFits);
  }

  /** As h5p-resizer.js does it, in its two versions: the older one calls the property "height". */
  @InEveryBrowser
  void itTellsItsHeightToH5p(Tab tab, @TempDir Path folder) throws IOException {
    String resizer =
        """
        window.heard = [];
        addEventListener('message', ({ data, source, origin }) => {
          heard.push(data);
          if (data.context !== 'h5p') {
            return;
          }
          const frame = document.querySelector('iframe');
          const respond = (action) => source.postMessage({ context: 'h5p', action }, origin);
          if (data.action === 'hello') {
            window.greeted = true;
            frame.style.width = '100%%';
            addEventListener('resize', () => respond('resize'));
            respond('hello');
          } else if (data.action === 'resize') {
            frame.style.height = data.%s + 'px';
          }
        });
        """;
    for (String height : List.of("scrollHeight", "height")) {
      String script = resizer.formatted(height);
      open(tab, folder, SANDBOX, "#view=decision", script, EmbedIT::itFits);
      assertFalse((Boolean) tab.evaluate("!!window.greeted"), "no answer could reach a sandbox");
      open(
          tab,
          folder,
          "",
          "#view=decision",
          script,
          page -> {
            page.await("window.greeted");
            itFits(page);
          });
    }
  }

  @InEveryBrowser
  void withoutAListenerItFillsTheFrame(Tab tab, @TempDir Path folder) throws IOException {
    open(
        tab,
        folder,
        SANDBOX,
        "#view=decision",
        "",
        page -> {
          assertEquals(150L, tab.runInFrame(0, "return innerHeight;"));
          assertEquals(150L, tab.runInFrame(0, "return document.documentElement.scrollHeight;"));
          String canvas = Site.INSIDE + ".querySelector('.decision canvas')";
          String bottom = "return " + canvas + ".getBoundingClientRect().bottom;";
          double end = ((Number) tab.runInFrame(0, bottom)).doubleValue();
          assertTrue(end > 130 && end <= 150, "The figure ends at " + end);
        });
  }

  @InEveryBrowser
  void thereIsOnlyTheLabInIt(Tab tab) {
    try (SiteServer site = Site.serve()) {
      tab.go("about:blank");
      tab.go(site.url("embed.html#view=decision"));
      tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
      assertEquals(
          List.of("XOR-LAB"), tab.evaluate("[...document.body.children].map(e => e.tagName)"));
      assertEquals("rgba(0, 0, 0, 0)", background(tab));
      tab.run("location.hash = 'view=decision&theme=dark'");
      tab.await("getComputedStyle(document.body).backgroundColor === 'rgb(20, 20, 19)'");
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  private static Object background(Tab tab) {
    return tab.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  private static void open(
      Tab tab, Path folder, String sandbox, String fragment, String script, Consumer<Tab> test)
      throws IOException {
    try (SiteServer site = SiteServer.of(Site.FOLDER, policy(tab, sandbox))) {
      Path icon = folder.resolve("favicon.svg");
      Files.copy(Site.FOLDER.resolve("favicon.svg"), icon, StandardCopyOption.REPLACE_EXISTING);
      String address = site.url("embed.html" + fragment);
      Files.writeString(folder.resolve("index.html"), HOST.formatted(sandbox, address));
      Files.writeString(folder.resolve("host.js"), script);
      Files.writeString(folder.resolve("host.css"), "iframe { width: 100%; border: 0; }");
      String frames = "default-src 'self'; frame-src " + site.url("");
      try (SiteServer host = SiteServer.of(folder, Map.of(Site.POLICY, frames))) {
        tab.resize(700, 900);
        tab.go("about:blank");
        tab.go(host.url("index.html"));
        tab.awaitInFrame(0, LAB + "?.shadowRoot?.querySelector('.predictions td')");
        test.accept(tab);
        assertEquals(List.of(), tab.errorsAndWarnings());
      }
    }
  }

  /**
   * In WebKit a sandboxed page has no origin, so 'self' matches nothing and the origin must be
   * named.
   */
  static Map<String, String> policy(Tab tab, String sandbox) {
    if (!(tab instanceof WebKitTab) || sandbox.isEmpty()) {
      return Site.STRICT;
    }
    return Map.of(
        Site.POLICY, Site.STRICT.get(Site.POLICY).replace("'self'", "http://127.0.0.1:*"));
  }

  /** The frame is always as tall as its content, and no message triggers another one. */
  private static void itFits(Tab tab) {
    tab.awaitInFrame(0, TALL_ENOUGH);
    // Scrolling to its end loads the study, which changes the height.
    tab.run("document.querySelector('iframe').scrollIntoView({ block: 'end' });");
    tab.awaitInFrame(
        0,
        "!"
            + LAB
            + ".shadowRoot.querySelector('.study').checkVisibility() || "
            + Site.LEDGER_IS_THERE);
    awaitQuiet(tab);
    tab.awaitInFrame(0, TALL_ENOUGH);
    Object before = tab.runInFrame(0, "return innerHeight;");
    tab.resize(400, 900);
    tab.awaitInFrame(0, "innerWidth < 400 && innerHeight !== " + before + " && " + TALL_ENOUGH);
    tab.resize(700, 900);
    tab.awaitInFrame(0, "innerHeight === " + before + " && " + TALL_ENOUGH);
    tab.runInFrame(0, LAB + ".setAttribute('view', 'decision,loss,predictions');");
    tab.runInFrame(0, "location.hash = '';");
    tab.awaitInFrame(0, "innerHeight !== " + before + " && " + TALL_ENOUGH);
    awaitQuiet(tab);
    tab.awaitInFrame(0, TALL_ENOUGH);
  }

  /**
   * Waits until the frame has its size and has no message to send, and fails if that takes too
   * long.
   */
  private static void awaitQuiet(Tab tab) {
    Object before;
    Object now = tab.evaluate(HEARD + ".length");
    do {
      before = now;
      assertTrue((Long) before <= 50, () -> "It never ends: " + tab.evaluate(HEARD));
      Wait.until(
          () -> "The frame has another height than its page gives it",
          () ->
              tab.evaluate("document.querySelector('iframe').clientHeight")
                      .equals(tab.runInFrame(0, "return innerHeight;"))
                  ? true
                  : null);
      String round = UUID.randomUUID().toString();
      tab.runInFrame(0, TELL_ALL.formatted(round));
      tab.await("heard.some(message => message.allOf === '" + round + "')");
      now = tab.evaluate(HEARD + ".length");
    } while (!now.equals(before));
  }
}
