package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import xorlab.server.SiteServer;

/** The scripts' syntax is that of the oldest browsers which the README names: ECMAScript 2022. */
@DailyIn(Browser.CHROMIUM)
class SyntaxIT {
  /** Acorn parses the language of a year, and nothing newer. */
  private static final String ACORN = "/META-INF/resources/_static/acorn/8.15.0/dist/acorn.js";

  private static final String FAULTS =
      """
      const faults = [];
      for (const file of %s) {
        try {
          acorn.parse(await (await fetch(file)).text(), { ecmaVersion: 2022 });
        } catch (error) {
          faults.push(`${file}: ${error.message}`);
        }
      }
      return faults;
      """;

  @InEveryBrowser
  void everyScriptIsInEcmaScript2022(Tab tab) throws IOException {
    List<String> scripts;
    try (Stream<String> files = Files.list(Site.FOLDER).map(f -> f.getFileName().toString())) {
      scripts = files.filter(file -> file.endsWith(".js")).toList();
    }
    assertFalse(scripts.isEmpty());
    try (SiteServer server = Site.serve()) {
      tab.go(server.url("embed.html"));
      tab.run(acorn());
      assertEquals(List.of(), tab.run(FAULTS.formatted(Script.quote(scripts))));
    }
  }

  private static String acorn() throws IOException {
    try (InputStream stream = SyntaxIT.class.getResourceAsStream(ACORN)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
