package xorlab.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import xorlab.Breadth;

/** Accessibility, as far as axe-core can check it, open shadow roots included. */
final class Axe {
  private static final String REPORT =
      """
      const result = await axe.run(document, {resultTypes: ['violations']});
      return result.violations.flatMap(rule => rule.nodes.map(node =>
          `${rule.impact}: ${rule.help} (${rule.id}): ${node.target.flat().join(' ')}: `
          + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')));
      """;

  /** A width of the page, and a colour scheme. */
  record Look(int width, String scheme) {}

  private Axe() {}

  /**
   * Desktop and phone widths, light and dark; daily only two combinations that have each of these
   * once.
   */
  static List<Look> looks(int desk, int phone) {
    return Breadth.sample(
        2,
        List.of(
            new Look(desk, "light"),
            new Look(desk, "dark"),
            new Look(phone, "light"),
            new Look(phone, "dark")));
  }

  /** The violations on the page, a line for each element and rule; empty if there are none. */
  static List<String> violations(Tab tab) {
    if (tab.evaluate("!!window.axe").equals(false)) { // it stays for as long as the page does
      tab.run(source());
    }
    return ((List<?>) tab.run(REPORT)).stream().map(String.class::cast).toList();
  }

  /** axe-core, from the Selenium integration's jar. */
  private static String source() {
    try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
