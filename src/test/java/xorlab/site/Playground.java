package xorlab.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * TensorFlow Playground, built from its public source into target/bench: by default cloned from
 * GitHub, or from the folder or address that the system property {@code bench.playground} names.
 */
final class Playground {
  private static final String SOURCE =
      System.getProperty("bench.playground", "https://github.com/tensorflow/playground");

  private static final Path FOLDER = Path.of("target/bench/playground");
  private static final Path BUILT = FOLDER.resolve("dist");

  private Playground() {}

  /** The folder with its files; empty, with a message, if it cannot be built here. */
  static Optional<Path> built() {
    if (!Files.exists(BUILT.resolve("bundle.js"))) {
      boolean isBuilt =
          run(Path.of(""), "git", "clone", "--quiet", "--depth", "1", SOURCE, FOLDER.toString())
              && run(FOLDER, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund")
              && make(BUILT)
              && run(FOLDER, "npm", "run", "build");
      if (!isBuilt) {
        System.out.println("TensorFlow Playground is left out: it cannot be built from " + SOURCE);
        return Optional.empty();
      }
    }
    return Optional.of(BUILT);
  }

  private static boolean make(Path folder) {
    try {
      Files.createDirectories(folder);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean run(Path folder, String... command) {
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      return false;
    }
    Map<String, String> askNothing = Map.of("GIT_TERMINAL_PROMPT", "0");
    try (ChildProcess process = ChildProcess.start(List.of(command), askNothing, folder)) {
      boolean done = process.awaitEnd(5) == 0;
      if (!done) {
        System.out.println(process.output());
      }
      return done;
    }
  }
}
