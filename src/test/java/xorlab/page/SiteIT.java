package xorlab.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The files of the site. */
class SiteIT {
  /** Where the build leaves the parts of xor-lab.js, before Terser puts them together. */
  private static final Path BUILT = Path.of("target/engines");

  /** What the first view loads may weigh so much, gzipped. */
  private static final int BUDGET = 60_000;

  private static final List<String> FIRST_VIEW =
      List.of("index.html", "page.css", "xor-lab.js", "offline.js", "favicon.svg");

  /** What each part may weigh, gzipped by itself, so that who breaks the budget reads what grew. */
  private static final Map<Path, Integer> PARTS =
      Map.of(
          BUILT.resolve("engine.js"), 54_850,
          BUILT.resolve("element.js"), 2_250,
          BUILT.resolve("lab.html"), 1_650,
          BUILT.resolve("lab.css"), 3_850,
          Site.FOLDER.resolve("index.html"), 1_550,
          Site.FOLDER.resolve("page.css"), 1_300,
          Site.FOLDER.resolve("offline.js"), 230,
          Site.FOLDER.resolve("favicon.svg"), 280);

  @Test
  void theFirstViewIsLight() throws IOException {
    List<String> grown = new ArrayList<>();
    for (Map.Entry<Path, Integer> part : PARTS.entrySet()) {
      int weight = gzipped(part.getKey());
      int more = weight - part.getValue();
      System.out.println(part.getKey() + ": " + weight + " of " + part.getValue());
      if (more > 0) {
        grown.add(part.getKey() + " is " + weight + " bytes, " + more + " more than its share");
      }
    }
    int sum = 0;
    for (String file : FIRST_VIEW) {
      sum += gzipped(Site.FOLDER.resolve(file));
    }
    System.out.println("First view, bytes gzipped: " + sum + " of " + BUDGET);
    assertEquals(List.of(), grown, "The first view, now " + sum + " bytes gzipped, has grown");
    assertTrue(sum <= BUDGET, sum + " bytes gzipped are more than " + BUDGET);
  }

  @Test
  @EnabledIfEnvironmentVariable(
      named = "CI",
      matches = "true",
      disabledReason = "Only CI demands that the site be committed; here you may be at work on it")
  void theCommittedSiteIsWhatTheSourcesBuild() throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "status", "--porcelain", "--", "site")
            .redirectErrorStream(true)
            .start();
    String changes = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, git.waitFor(), changes);
    assertEquals("", changes, "Run mvn compile and commit site/: the sources build another one");
  }

  private static int gzipped(Path file) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(zipped)) {
      Files.copy(file, gzip);
    }
    return zipped.size();
  }
}
