package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The zips that the build makes of the site. */
@DailyIn(Browser.CHROMIUM)
class PackagesIT {
  private static final Path SITE = Path.of("target/xor-lab-site.zip");
  private static final Path SCORM = Path.of("target/xor-lab-scorm.zip");
  private static final Path COURSE = Path.of("target/scorm/xor-lab-course-2004.zip");

  private static final String PACKAGING = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
  private static final String ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

  @InEveryBrowser
  void unzippedTheSiteTrainsFromDiskInSilence(Tab tab, @TempDir Path folder) throws IOException {
    unzip(SITE, folder);
    tab.go("about:blank");
    tab.go(folder.resolve("xor-lab/index.html").toUri() + "#speed=max");
    tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
    tab.click(Site.INSIDE + ".querySelector('.play')");
    tab.await(Site.LAB + ".state.iteration === 140");
    tab.run(Site.INSIDE + ".querySelector('.study').scrollIntoView();");
    tab.await(Site.INSIDE + ".querySelector('.walk-position')?.textContent");
    assertEquals("0.14849388994405588", tab.evaluate("String(" + Site.LAB + ".state.loss)"));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @Test
  void theZipIsTheSiteInAFolder() throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Site.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = Site.FOLDER.relativize(file).toString().replace('\\', '/');
        expected.put("xor-lab/" + name, Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    Map<String, Integer> zipped = new TreeMap<>();
    try (ZipFile zip = new ZipFile(SITE.toFile())) {
      for (ZipEntry entry : entries(zip)) {
        try (InputStream stream = zip.getInputStream(entry)) {
          zipped.put(entry.getName(), Arrays.hashCode(stream.readAllBytes()));
        }
      }
    }
    assertEquals(expected, zipped);
  }

  @Test
  void neitherTimesNorOrderDifferFromBuildToBuild() throws IOException {
    List<Path> packages = new ArrayList<>(List.of(SITE, SCORM));
    packages.addAll(lessons());
    for (Path file : packages) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        List<String> names = new ArrayList<>();
        Set<LocalDateTime> times = new HashSet<>();
        for (ZipEntry entry : entries(zip)) {
          names.add(entry.getName());
          times.add(entry.getTimeLocal());
        }
        assertEquals(names.stream().sorted().toList(), names);
        assertEquals(Set.of(LocalDateTime.of(2026, 1, 1, 0, 0)), times);
      }
    }
  }

  /**
   * SCORM 1.2, Content Aggregation Model: what a learning management system reads from a manifest.
   */
  @Test
  void theManifestLaunchesThePageAndNamesEveryFile()
      throws IOException, ParserConfigurationException, SAXException {
    try (ZipFile zip = new ZipFile(SCORM.toFile())) {
      Document manifest = parse(zip.getInputStream(zip.getEntry("imsmanifest.xml")));
      assertEquals("ADL SCORM", element(manifest, "schema").getTextContent());
      assertEquals("1.2", element(manifest, "schemaversion").getTextContent());
      assertEquals(
          element(manifest, "organization").getAttribute("identifier"),
          element(manifest, "organizations").getAttribute("default"));
      assertEquals("XOR Lab", element(manifest, "title").getTextContent());
      Element resource = element(manifest, "resource");
      assertEquals(
          resource.getAttribute("identifier"),
          element(manifest, "item").getAttribute("identifierref"));
      assertEquals("webcontent", resource.getAttribute("type"));
      assertEquals("sco", resource.getAttributeNS(ADL, "scormtype"));
      assertEquals("scorm.html", resource.getAttribute("href"));
      assertEquals(names(zip), namedFiles(manifest));
    }
  }

  /** The whole lesson and each of its chapters, for SCORM 1.2 and for SCORM 2004. */
  @Test
  void theLessonIsPackedAsAWholeAndByChapters() throws IOException {
    List<String> chapters = chapters();
    List<String> expected = new ArrayList<>();
    for (String version : List.of("1.2", "2004")) {
      expected.add("xor-lab-course-" + version + ".zip");
      for (String chapter : chapters) {
        expected.add("xor-lab-" + chapter + "-" + version + ".zip");
      }
    }
    assertEquals(12, chapters.size());
    assertEquals(
        expected.stream().sorted().toList(),
        lessons().stream().map(file -> file.getFileName().toString()).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void aManifestOfTheLessonLaunchesChaptersAndNamesEveryFile(Path file)
      throws IOException, ParserConfigurationException, SAXException {
    boolean is12 = file.toString().endsWith("-1.2.zip");
    String adl = is12 ? ADL : "http://www.adlnet.org/xsd/adlcp_v1p3";
    String type = is12 ? "scormtype" : "scormType";
    String contents = file.getFileName().toString().replaceAll("xor-lab-|-(1\\.2|2004)\\.zip", "");
    List<String> chapters = contents.equals("course") ? chapters() : List.of(contents);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Document manifest = parse(zip.getInputStream(zip.getEntry("imsmanifest.xml")));
      assertEquals(
          is12 ? PACKAGING : "http://www.imsglobal.org/xsd/imscp_v1p1",
          manifest.getDocumentElement().getNamespaceURI());
      assertEquals("ADL SCORM", element(manifest, "schema").getTextContent());
      assertEquals(
          is12 ? "1.2" : "2004 4th Edition", element(manifest, "schemaversion").getTextContent());
      assertEquals(
          element(manifest, "organization").getAttribute("identifier"),
          element(manifest, "organizations").getAttribute("default"));
      for (Element title : elements(manifest, "title")) {
        assertFalse(title.getTextContent().isBlank());
      }

      Map<String, Element> resources = new TreeMap<>();
      for (Element resource : elements(manifest, "resource")) {
        assertEquals("webcontent", resource.getAttribute("type"));
        resources.put(resource.getAttribute("identifier"), resource);
      }
      List<String> launched = new ArrayList<>();
      for (Element item : elements(manifest, "item")) {
        Element resource = resources.get(item.getAttribute("identifierref"));
        assertEquals("sco", resource.getAttributeNS(adl, type));
        Element dependency = (Element) resource.getElementsByTagName("dependency").item(0);
        Element shared = resources.get(dependency.getAttribute("identifierref"));
        assertEquals("asset", shared.getAttributeNS(adl, type));
        launched.add(resource.getAttribute("href"));
      }
      assertEquals(chapters.stream().map(name -> "learn/" + name + ".html").toList(), launched);
      assertEquals(launched.size() + 1, resources.size());

      assertEquals(List.of(), repeated(manifest, "identifier"));
      assertEquals(List.of(), repeated(manifest, "href", "file"));
      assertEquals(names(zip), namedFiles(manifest));
    }
  }

  /** What pages of a package load and link to is in it. */
  @Test
  void thePagesOfTheLessonFindTheirFiles() throws IOException {
    Pattern address = Pattern.compile("(?:src|href|srcset)=\"([^\"#:?]+)[\"#?]");
    try (ZipFile zip = new ZipFile(COURSE.toFile())) {
      Set<String> names = names(zip);
      List<String> missing = new ArrayList<>();
      for (String page : names) {
        if (page.endsWith(".html")) {
          Matcher found = address.matcher(text(zip, page));
          while (found.find()) {
            String file = URI.create(page).resolve(found.group(1)).toString();
            if (!names.contains(file)) {
              missing.add(page + ": " + file);
            }
          }
        }
      }
      assertEquals(List.of(), missing);
    }
  }

  /** The packages of the lesson. */
  static List<Path> lessons() throws IOException {
    try (Stream<Path> files = Files.list(COURSE.getParent())) {
      return files.sorted().toList();
    }
  }

  /** The chapters' names in their order. */
  private static List<String> chapters() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/learn/en"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d\\d-.*\\.html"))
          .sorted()
          .map(name -> name.replaceAll("^\\d\\d-|\\.html$", ""))
          .toList();
    }
  }

  /** Values that an attribute has twice: in elements of these names, or in any. */
  private static List<String> repeated(Document manifest, String attribute, String... names) {
    List<String> repeated = new ArrayList<>();
    Set<String> values = new HashSet<>();
    for (String name : names.length == 0 ? new String[] {"*"} : names) {
      for (Element element : elements(manifest, name)) {
        if (element.hasAttribute(attribute) && !values.add(element.getAttribute(attribute))) {
          repeated.add(element.getAttribute(attribute));
        }
      }
    }
    return repeated;
  }

  private static Set<String> namedFiles(Document manifest) {
    Set<String> named = new TreeSet<>(Set.of("imsmanifest.xml"));
    elements(manifest, "file").forEach(file -> named.add(file.getAttribute("href")));
    return named;
  }

  private static Set<String> names(ZipFile zip) {
    Set<String> names = new TreeSet<>();
    entries(zip).forEach(entry -> names.add(entry.getName()));
    return names;
  }

  private static String text(ZipFile zip, String name) throws IOException {
    try (InputStream stream = zip.getInputStream(zip.getEntry(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Document parse(InputStream xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(xml);
  }

  private static Element element(Document document, String name) {
    return elements(document, name).get(0);
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<ZipEntry> entries(ZipFile zip) {
    return List.copyOf(Collections.list(zip.entries()));
  }

  static void unzip(Path file, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : entries(zip)) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        try (InputStream stream = zip.getInputStream(entry)) {
          Files.copy(stream, target);
        }
      }
    }
  }
}
