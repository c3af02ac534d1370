package xorlab.page.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExportFigureTest {
  @Test
  void theTypesOfTheNpmPackageNameEveryFigure() throws IOException {
    String types = Files.readString(Path.of("src/main/npm/xor-lab.d.ts"));
    String line = "  figure?: \"" + String.join("\" | \"", ExportFigure.tokens()) + "\";\n";
    assertTrue(types.contains(line), "xor-lab.d.ts should have the line\n" + line);
  }
}
