package xorlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The formatter does not break long strings and comments; the limit applies to them too. */
class LineLengthTest {
  @Test
  void noLineOfJavaIsLongerThanEditorconfigAllows() throws IOException {
    int limit = limit();
    List<String> longer = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          int length = lines.get(i).codePointCount(0, lines.get(i).length());
          if (length > limit) {
            longer.add("%s:%d has %d characters".formatted(file, i + 1, length));
          }
        }
      }
    }
    assertEquals("", String.join("\n", longer), "More than " + limit);
  }

  /** The value in the section {@code [*]}, for all files. */
  private static int limit() throws IOException {
    Matcher setting =
        Pattern.compile("\\[\\*]\\n[^\\[]*max_line_length = (\\d+)\\n")
            .matcher(Files.readString(Path.of(".editorconfig")));
    assertTrue(setting.find(), ".editorconfig has no max_line_length for all files");
    return Integer.parseInt(setting.group(1));
  }
}
