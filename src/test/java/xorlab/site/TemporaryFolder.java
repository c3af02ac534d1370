package xorlab.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** An empty folder for a browser's files; closing it deletes it. */
final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  TemporaryFolder() {
    try {
      path = Files.createTempDirectory("xor-lab-");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a temporary folder.", e);
    }
  }

  Path path() {
    return path;
  }

  /** Writes a text file, and the folders on its way. */
  void write(String name, String text) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + name + ".", e);
    }
  }

  /** Deletes what can be deleted; a browser that is ending may still lock a file. */
  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(path)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      System.err.println("Not all of " + path + " could be deleted: " + e.getMessage());
    }
  }
}
