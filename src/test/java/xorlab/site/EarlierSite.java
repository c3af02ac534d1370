package xorlab.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The site as it was before the work on speed began (issue 15), out of the repository's history,
 * for what it does as slowly as that issue says. It is measured in turn with the site of today:
 * times depend on the machine, their ratio much less.
 */
final class EarlierSite {
  private static final String COMMIT = "88d2eb7a";
  private static final Path FOLDER = Path.of("target/bench/earlier");

  private EarlierSite() {}

  /** Its folder; empty in a copy of the project without that part of the history. */
  static Optional<Path> folder() {
    Path zip = FOLDER.resolve("site.zip");
    Path site = FOLDER.resolve("site");
    try {
      if (Files.exists(site)) {
        return Optional.of(site);
      }
      Files.createDirectories(FOLDER);
      Process git =
          new ProcessBuilder("git", "archive", "--format=zip", "-o", zip.toString(), COMMIT, "site")
              .inheritIO()
              .start();
      if (git.waitFor() != 0) {
        return Optional.empty();
      }
      unzip(zip);
      return Optional.of(site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unzip(Path zip) throws IOException {
    try (InputStream bytes = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(bytes)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = FOLDER.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.copy(entries, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
