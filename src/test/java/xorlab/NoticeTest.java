package xorlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE names each file that holds parts of TeaVM, as its license wants. */
class NoticeTest {
  private static final Path SITE = Path.of("site");
  private static final Path WRITTEN_BY_HAND = Path.of("src/main/webapp");

  @Test
  void itNamesEveryProgram() throws IOException {
    String notice = Files.readString(Path.of("NOTICE"));
    List<String> missing = new ArrayList<>();
    try (Stream<Path> files = Files.list(SITE)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        boolean isProgram = name.endsWith(".js") || name.endsWith(".wasm");
        boolean isCompiled = !Files.exists(WRITTEN_BY_HAND.resolve(name));
        if (isProgram && isCompiled && !notice.matches("(?s).*[\\s(]" + name + "[,)].*")) {
          missing.add(name);
        }
      }
    }
    assertEquals(List.of(), missing);
  }
}
