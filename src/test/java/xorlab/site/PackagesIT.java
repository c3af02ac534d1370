package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The zips that the build makes of the site. */
@DailyIn(Browser.CHROMIUM)
class PackagesIT {
  private static final Path SITE = Path.of("target/xor-lab-site.zip");
  private static final Path SCORM = Path.of("target/xor-lab-scorm.zip");

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
    try (Stream<Path> files = Files.list(Site.FOLDER)) {
      for (Path file : files.toList()) {
        expected.put("xor-lab/" + file.getFileName(), Arrays.hashCode(Files.readAllBytes(file)));
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
    for (Path file : List.of(SITE, SCORM)) {
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
      Set<String> named = new TreeSet<>(Set.of("imsmanifest.xml"));
      NodeList files = manifest.getElementsByTagNameNS(PACKAGING, "file");
      for (int i = 0; i < files.getLength(); i++) {
        named.add(((Element) files.item(i)).getAttribute("href"));
      }
      Set<String> zipped = new TreeSet<>();
      entries(zip).forEach(entry -> zipped.add(entry.getName()));
      assertEquals(zipped, named);
    }
  }

  private static Document parse(InputStream xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(xml);
  }

  private static Element element(Document document, String name) {
    return (Element) document.getElementsByTagNameNS(PACKAGING, name).item(0);
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
