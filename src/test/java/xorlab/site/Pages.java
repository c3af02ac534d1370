package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import xorlab.Skipped;
import xorlab.server.SiteServer;

/**
 * A copy of examples/ next to site/, as in a clone, in which pages may be built; build output stays
 * in target/.
 */
final class Pages {
  private static final Path EXAMPLES = Path.of("examples");

  /** What npm prints if it cannot fetch anything. */
  private static final String NO_NETWORK =
      "(?s).*\\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT)\\b.*";

  private static final int MINUTES = 10;

  private final Path folder;

  /** Copies the example with this name to the test's own folder. */
  Pages(Path folder, String example) {
    this.folder = folder;
    copy(Site.FOLDER, folder.resolve("site"));
    copy(EXAMPLES.resolve(example), folder.resolve("examples").resolve(example));
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy " + from + " to " + to + ".", e);
    }
  }

  /** The folder of an example. */
  Path folder(String example) {
    return folder.resolve("examples").resolve(example);
  }

  SiteServer serve() {
    return SiteServer.of(folder);
  }

  /** Installs the packages in an example's lock file, without running their scripts. */
  void install(String example) {
    npm(folder(example), "ci");
  }

  /**
   * Runs npm in a folder and returns its output; without npm or a registry, the test is skipped.
   */
  static String npm(Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    try {
      command.add(Program.NPM.require().toString());
    } catch (Program.Missing e) {
      return Skipped.because("npm cannot be had: " + e.getMessage());
    }
    command.addAll(List.of(arguments));
    try (ChildProcess process = ChildProcess.start(command, Map.of(), folder)) {
      int exitCode = process.awaitEnd(MINUTES);
      String output = process.output();
      if (exitCode != 0 && output.matches(NO_NETWORK)) {
        return Skipped.because("npm reaches no registry: " + process);
      }
      assertEquals(0, exitCode, process::toString);
      return output;
    }
  }
}
