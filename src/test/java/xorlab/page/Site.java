package xorlab.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The built site, and what is the same in every test of it. */
final class Site {
  static final Path FOLDER = Path.of("site");

  /** The lab of index.html, and the inside of it. */
  static final String LAB = "document.querySelector('xor-lab')";

  static final String INSIDE = LAB + ".shadowRoot";

  static final String POLICY = "Content-Security-Policy";

  /** What a careful host allows: nothing but files of its own. */
  static final Map<String, String> STRICT =
      Map.of(
          POLICY,
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'");

  private Site() {}

  static SiteServer serve() {
    return SiteServer.of(FOLDER);
  }

  /** Opens the lab with settings in the address, and waits until it is there. */
  static void open(Tab tab, SiteServer server, String settings) {
    tab.go("about:blank"); // else only the fragment would change
    tab.go(server.url("index.html#" + settings));
    tab.await(INSIDE + "?.querySelector('.predictions td')");
  }

  /** Opens the lab and scrolls to the study, which is loaded when it is looked at. */
  static void openStudy(Tab tab, SiteServer server, String settings) {
    open(tab, server, settings);
    tab.run(INSIDE + ".querySelector('.study').scrollIntoView();");
    tab.await(INSIDE + ".querySelector('.walk-position')?.textContent");
  }

  /** What is written in a part of the lab. */
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
