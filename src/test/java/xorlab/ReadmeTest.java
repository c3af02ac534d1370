package xorlab;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Setting;

/** The README agrees with the table of settings, and its links are not broken. */
class ReadmeTest {
  @Test
  void itsTableIsTheTableOfSettings() throws IOException {
    String table = Setting.values().stream().map(ReadmeTest::row).collect(Collectors.joining());
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains(table), "The README's table should be:\n" + table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "examples/README.md",
        "src/main/learn/README.md"
      })
  void itsLinksLeadToFiles(String readme) throws IOException {
    Path file = Path.of(readme);
    Matcher link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(Files.readString(file));
    int links = 0;
    while (link.find()) {
      Path target = file.toAbsolutePath().resolveSibling(link.group(1));
      assertTrue(Files.exists(target), () -> target + " does not exist");
      links++;
    }
    assertTrue(links > 3, links + " links");
  }

  /** A page says what the lab needs where it does not start, and so does the element. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "target/webapp/element.js",
        "target/webapp/index.html",
        "target/webapp/survey.html",
        "target/webapp/check.html",
        "target/webapp/embed.html",
        "src/main/scorm/scorm.html",
        "examples/own-chapter.html"
      })
  void theOldestBrowsersAreTheSameEverywhere(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    assertTrue(
        text.contains("Chrome or Edge 109, Firefox 110, Safari 16, or a later one of these"), file);
  }

  private static String row(Setting<?> setting) {
    String standard = setting.defaultText().isEmpty() ? "" : "`" + setting.defaultText() + "`";
    return "| `%s` | %s | %s | %s |\n"
        .formatted(setting.key(), setting.type().expected(), standard, setting.help());
  }
}
