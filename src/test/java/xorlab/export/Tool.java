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

/** An external program that opens our files. */
public record Tool(String name) {
  /** The Debian package to install if none of the programs is available. */
  private static final Map<String, String> PACKAGES =
      Map.of(
          "convert", "imagemagick",
          "identify", "imagemagick",
          "rsvg-convert", "librsvg2-bin",
          "pdftotext", "poppler-utils",
          "pdflatex", "texlive-latex-base");

  /**
   * The first of these that is installed, otherwise the last, which is installed with {@code
   * apt-get}; if that is not possible, the test is skipped, or fails with {@code CI=true}.
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

  /** ImageMagick's programs come together: a convert without identify is another program. */
  private static boolean isInstalled(String name) {
    return isOnThePath(name) && (!name.equals("convert") || isOnThePath("identify"));
  }

  private static boolean isOnThePath(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /** Runs it, and returns its output. */
  public String run(Object... arguments) {
    return runIn(Path.of(""), arguments);
  }

  /** The same in another working directory. */
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
