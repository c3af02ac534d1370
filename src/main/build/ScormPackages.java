import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the lesson for course systems: {@code ScormPackages CHAPTERS SITE SCRIPTS RELEASE TO}. The
 * whole course, and each chapter for itself, once for SCORM 1.2 and once for SCORM 2004. All of
 * them have the same files, so that links lead from chapter to chapter everywhere. They differ in
 * the manifest, which says what is launched, and in scorm.js, which tells the course.
 */
class ScormPackages {
  private static final Pattern CHAPTER = Pattern.compile("\\d\\d-([a-z-]+)\\.html");

  /** Its content stays markup, and becomes markup of the manifest. */
  private static final Pattern TITLE = Pattern.compile("(?s)<title>\\s*(.*?)\\s*</title>");

  private static final Pattern HEADING = Pattern.compile("(?s)<h1>\\s*(.*?)\\s*</h1>");

  /** What keeps the site for offline visits, and what none of its pages loads. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("service-worker\\.js|offline\\.js|.*\\.png|xor-lab\\.standalone\\.js");

  private static final Pattern OFFLINE =
      Pattern.compile("\\s*<script src=\"(\\.\\./)?offline\\.js\" defer></script>");

  private static final String LESSON_SCRIPT =
      "<script src=\"../learn.js\" defer blocking=\"render\"></script>";
  private static final String COURSE_SCRIPT = "<script src=\"../scorm.js\"></script>\n  ";

  /** As in packages.xml: the same in each build. */
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  public static void main(String[] arguments) throws IOException {
    Path chapters = Path.of(arguments[0]);
    Path site = Path.of(arguments[1]);
    Path scripts = Path.of(arguments[2]);
    String release = arguments[3];
    Path to = Path.of(arguments[4]);

    List<ScormManifest.Unit> units = units(chapters);
    SortedMap<String, byte[]> files = files(site);
    for (ScormManifest.Unit unit : units) {
      files.put(unit.page(), bytes(reporting(unit, text(files, unit.page()))));
    }
    List<ScormManifest> manifests = new ArrayList<>();
    String title = found(HEADING, text(files, "learn.html"), "learn.html");
    manifests.add(new ScormManifest("course", title, release, units));
    for (ScormManifest.Unit unit : units) {
      manifests.add(new ScormManifest(unit.name(), unit.title(), release, List.of(unit)));
    }
    Files.createDirectories(to);
    for (ScormVersion version : ScormVersion.values()) {
      files.put("scorm.js", bytes(script(scripts, version)));
      for (ScormManifest manifest : manifests) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put("imsmanifest.xml", bytes(manifest.text(version, files.keySet())));
        Path zip = to.resolve("xor-lab-" + manifest.name() + "-" + version.label + ".zip");
        Files.write(zip, zipped(all));
      }
    }
  }

  /** The chapters in their order. */
  private static List<ScormManifest.Unit> units(Path folder) throws IOException {
    List<ScormManifest.Unit> units = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Matcher name = CHAPTER.matcher(file.getFileName().toString());
        if (name.matches()) {
          String title = found(TITLE, Files.readString(file), file.toString());
          String page = "learn/" + name.group(1) + ".html";
          units.add(new ScormManifest.Unit(name.group(1), title, page));
        }
      }
    }
    return units;
  }

  /** The files of the site by their paths; its pages without the script for offline visits. */
  private static SortedMap<String, byte[]> files(Path site) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(site)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = site.relativize(path).toString().replace('\\', '/');
        if (name.endsWith(".html") && !LEFT_OUT.matcher(name).matches()) {
          files.put(name, bytes(OFFLINE.matcher(Files.readString(path)).replaceAll("")));
        } else if (!LEFT_OUT.matcher(name).matches()) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  /** The page of a chapter with the script that tells its course, before the one of the lesson. */
  private static String reporting(ScormManifest.Unit unit, String page) {
    if (!page.contains(LESSON_SCRIPT)) {
      throw new IllegalArgumentException(unit.page() + " has no " + LESSON_SCRIPT);
    }
    return page.replace(LESSON_SCRIPT, COURSE_SCRIPT + LESSON_SCRIPT);
  }

  private static String script(Path folder, ScormVersion version) throws IOException {
    StringBuilder script = new StringBuilder("// XOR Lab, Apache-2.0\n");
    for (String file :
        List.of(
            "find-api.js",
            "lesson/scorm-" + version.label + ".js",
            "lesson/course.js",
            "lesson/kept.js",
            "lesson/chapter.js")) {
      script.append('\n').append(Files.readString(folder.resolve(file)));
    }
    return script.toString();
  }

  private static byte[] zipped(SortedMap<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static String text(Map<String, byte[]> files, String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("The site has no " + name);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String found(Pattern pattern, String text, String file) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException(file + " has no " + pattern);
    }
    return matcher.group(1);
  }
}
