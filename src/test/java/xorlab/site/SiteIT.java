package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The files of the site. */
class SiteIT {
  private static final int KIB = 1024;

  /** Sets of files that are loaded together, and their budgets in KiB, each file gzipped. */
  private enum Load {
    VISIT(
        134,
        "index.html",
        "page.css",
        "xor-lab.js",
        "first-figure.js",
        "first-figure-light.svg",
        "offline.js",
        "favicon.svg",
        "seeds.svg"),
    SURVEY_PAGE(
        200, "survey.html", "page.css", "xor-lab.js", "survey.js", "offline.js", "favicon.svg"),
    SURVEY_PAGE_AFTER_THE_LAB(72, "survey.html", "survey.js"),
    CHECK_PAGE(
        290, "check.html", "page.css", "xor-lab.js", "check.js", "offline.js", "favicon.svg"),
    SURVEY_WORKERS(138, "survey-worker.js", "survey-worker.wasm", "xor-lab.wasm-runtime.js"),
    GRAPH(110, "graph.js"),
    EXPORT(138, "export.js"),
    GIF_WORKER(8, "gif-worker.js"),
    DATA(40, "data.js"),
    MISTAKES(143, "mistakes.js"),
    EMBEDDED_LAB(127, "xor-lab.js"),
    STANDALONE_LAB(237, "xor-lab.standalone.js");

    private final int budget;
    private final List<String> files;

    Load(int kib, String... files) {
      budget = kib * KIB;
      this.files = List.of(files);
    }
  }

  /**
   * The markup and the styles of each program, and the elements, before Terser minifies them, and
   * their budgets in bytes, each part gzipped alone. They show what has grown when a budget is
   * exceeded.
   */
  private enum Part {
    ELEMENT(5_450, "elements.js"),
    LAB_MARKUP(3_750, "lab.html"),
    LAB_STYLE(7_800, "lab.css"),
    GRAPH_MARKUP(950, "graph.html"),
    GRAPH_STYLE(500, "graph.css"),
    SURVEY_MARKUP(1_900, "survey.html"),
    SURVEY_STYLE(2_900, "survey.css"),
    CHECK_MARKUP(1_900, "check.html"),
    CHECK_STYLE(3_900, "check.css"),
    DATA_MARKUP(1_050, "data.html"),
    DATA_STYLE(1_500, "data.css"),
    EXPORT_MARKUP(2_100, "export.html"),
    EXPORT_STYLE(2_200, "export.css");

    private final int share;
    private final Path file;

    Part(int share, String file) {
      this.share = share;
      this.file = Path.of("target/engines").resolve(file);
    }
  }

  /** What a chapter loads first, beyond the lab and the pages' style sheet. */
  private static final int CHAPTER = 60 * KIB;

  @Test
  void whatAChapterLoadsIsLight() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path page : chapters()) {
      String name = page.getFileName().toString().replace(".html", "");
      int sum = gzipped(page);
      for (String file : List.of("learn.js", "learn.css", "offline.js", "favicon.svg")) {
        sum += gzipped(Site.FOLDER.resolve(file));
      }
      Path picture = page.resolveSibling(name + "-light.svg");
      sum += gzipped(Files.exists(picture) ? picture : Site.FOLDER.resolve("seeds.svg"));
      compare("chapter " + name, sum, CHAPTER, faults);
    }
    assertEquals(List.of(), faults);
  }

  private static List<Path> chapters() throws IOException {
    List<Path> chapters = new ArrayList<>();
    for (Path page : files(Site.FOLDER.resolve("learn"), ".html")) {
      if (Files.readString(page).contains("<xor-lab")) {
        chapters.add(page);
      }
    }
    assertEquals(12, chapters.size());
    return chapters;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void whatIsLoadedIsLight() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Part part : Part.values()) {
      compare(part.file.toString(), gzipped(part.file), part.share, faults);
    }
    for (Load load : Load.values()) {
      int sum = 0;
      for (String file : load.files) {
        sum += gzipped(Site.FOLDER.resolve(file));
      }
      compare(load.name().toLowerCase().replace('_', ' '), sum, load.budget, faults);
    }
    assertEquals(List.of(), faults);
  }

  private static void compare(String what, int bytes, int max, List<String> faults) {
    System.out.println(what + ": " + bytes + " of " + max + " bytes gzipped");
    if (bytes > max) {
      faults.add(what + " is " + bytes + " bytes gzipped, " + (bytes - max) + " more than allowed");
    }
  }

  /**
   * A browser reads scripts and style sheets in the encoding of the page, unless the host or the
   * page names another one. In ASCII they are the same in all of them.
   */
  @Test
  void scriptsAndStyleSheetsAreInAscii() throws IOException {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(Site.FOLDER)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(js|css)")).toList()) {
        Matcher other = Pattern.compile(".{0,20}[^\\x00-\\x7f]").matcher(Files.readString(file));
        if (other.find()) {
          faults.add(file + " has " + other.group());
        }
      }
    }
    assertEquals(List.of(), faults);
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
    String diff = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, git.waitFor(), diff);
    assertEquals("", diff, "Run mvn compile and commit site/: the sources build another one");
  }

  private static int gzipped(Path file) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (BestGzip gzip = new BestGzip(zipped)) {
      Files.copy(file, gzip);
    }
    return zipped.size();
  }

  /** {@code gzip -9}, as static hosts do it. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream to) throws IOException {
      super(to);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
