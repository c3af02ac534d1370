package xorlab.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import xorlab.Skipped;
import xorlab.site.AptGet;

/** A program that we did not write, to open our files with. */
public record Tool(String name) {
  /** Debian's package of what a test needs, for want of any other that would do. */
  private static final Map<String, String> PACKAGES =
      Map.of(
          "convert", "imagemagick",
          "identify", "imagemagick",
          "rsvg-convert", "librsvg2-bin",
          "pdftotext", "poppler-utils",
          "pdflatex", "texlive-latex-base");

  /**
   * The first of these that is installed, or else the last, which is installed with {@code
   * apt-get}; where that cannot be done the test is skipped, and fails with {@code CI=true}.
   */
  public static Tool firstOf(String... names) {
    for (String name : names) {
      if (isInstalled(name)) {
        return new Tool(name);
      }
    }
    String last = names[names.length - 1];
    String tried = AptGet.install(PACKAGES.get(last));
    if (isInstalled(last)) {
      return new Tool(last);
    }
    return Skipped.because("Not installed: " + String.join(", nor ", names) + "; " + tried);
  }

  /** ImageMagick's programs come together: a convert without identify is not its own. */
  private static boolean isInstalled(String name) {
    return isOnThePath(name) && (!name.equals("convert") || isOnThePath("identify"));
  }

  private static boolean isOnThePath(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /** Runs it, and gives what it printed. */
  public String run(Object... arguments) {
    return runIn(Path.of(""), arguments);
  }

  /** The same in another folder than this one. */
  public String runIn(Path folder, Object... arguments) {
    List<String> command =
        Stream.concat(Stream.of(name), Stream.of(arguments).map(Object::toString)).toList();
    try {
      Path output = Files.createTempFile("xor-lab-", ".log");
      try {
        Process process =
            new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        Assertions.assertTrue(ended && process.exitValue() == 0, command + "\n" + printed);
        return printed;
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + name, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + name, e);
    }
  }
}
