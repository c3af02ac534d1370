package xorlab;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xorlab.training.Setting;

/** What the README says of the settings is what the table of settings says. */
class ReadmeTest {
  @Test
  void itsTableIsTheTableOfSettings() throws IOException {
    String table = Stream.of(Setting.values()).map(ReadmeTest::row).collect(Collectors.joining());
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains(table), "The README's table should be:\n" + table);
  }

  private static String row(Setting setting) {
    String standard = setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`";
    return "| `%s` | %s | %s | %s |\n"
        .formatted(setting.label(), setting.kind().takes(), standard, setting.help());
  }
}
