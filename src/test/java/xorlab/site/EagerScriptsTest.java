package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What TeaVM has compiled begins in a function that stands in parentheses. Chromium compiles such a
 * function while it fetches the script; another one, and an arrow function in parentheses too, it
 * only skims then, and reads again on the main thread when it is called: for xor-lab.js 285 ms at a
 * quarter of the speed.
 */
class EagerScriptsTest {
  private static final Path SITE = Path.of("site");
  private static final Pattern ENGINE = Pattern.compile("\"use strict\"");
  private static final Pattern EAGER_ENGINE =
      Pattern.compile("\\(function ?\\w*\\([^()]*\\)\\s*\\{\\s*\"use strict\"");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xor-lab",
        "xor-lab.standalone",
        "graph",
        "mistakes",
        "export",
        "survey",
        "check",
        "data",
        "survey-worker",
        "gif-worker",
        "speed"
      })
  void browsersCompileAProgramWhileTheyFetchIt(String script) throws IOException {
    String text = Files.readString(SITE.resolve(script + ".js"));
    assertTrue(text.contains("\n(function () {\n"), "its own scope is a function in parentheses");
    long engines = ENGINE.matcher(text).results().count();
    assertTrue(engines > 0);
    assertEquals(engines, EAGER_ENGINE.matcher(text).results().count());
  }
}
