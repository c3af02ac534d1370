package xorlab.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The files of the site. */
class SiteIT {
  /** What the first view loads may weigh so much, gzipped. */
  private static final int BUDGET = 80_000;

  @Test
  void theFirstViewIsLight() throws IOException {
    Map<String, Integer> weights = new TreeMap<>();
    int sum = 0;
    for (String file :
        new String[] {"index.html", "page.css", "lab.js", "offline.js", "favicon.svg"}) {
      int weight = gzipped(Files.readAllBytes(Site.FOLDER.resolve(file)));
      weights.put(file, weight);
      sum += weight;
    }
    System.out.println("First view, bytes gzipped: " + sum + " " + weights);
    assertTrue(sum <= BUDGET, sum + " bytes gzipped are more than " + BUDGET + ": " + weights);
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
    assertEquals("", changes, "Run mvn package and commit site/: the sources build another one");
  }

  private static int gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    }
    return zipped.size();
  }
}
