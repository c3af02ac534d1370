import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's Java, in which the chapters' lines of Java must be found. */
final class JavaSources {
  private final List<String> sources = new ArrayList<>();

  JavaSources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources.add(spaced(Files.readString(file)));
      }
    }
  }

  /** Whether a file has this line; how it is broken and indented does not matter. */
  boolean have(String line) {
    String wanted = spaced(line).strip();
    return sources.stream().anyMatch(source -> source.contains(wanted));
  }

  private static String spaced(String code) {
    return code.replaceAll("\\s+", " ");
  }
}
