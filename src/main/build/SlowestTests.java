import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Prints the ten slowest test classes: {@code SlowestTests FOLDER...}, folders of reports. */
class SlowestTests {
  private record Suite(String name, double seconds, int tests) {}

  public static void main(String[] folders) throws Exception {
    List<Suite> suites = new ArrayList<>();
    for (String folder : folders) {
      if (Files.isDirectory(Path.of(folder))) {
        suites.addAll(suites(Path.of(folder)));
      }
    }
    System.out.println("The slowest test classes, in seconds:");
    suites.stream()
        .sorted(Comparator.comparingDouble(Suite::seconds).reversed())
        .limit(10)
        .forEach(s -> System.out.printf("%7.1f  %s (%d tests)%n", s.seconds, s.name, s.tests));
  }

  private static List<Suite> suites(Path folder)
      throws IOException, ParserConfigurationException, SAXException {
    List<Suite> suites = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(SlowestTests::isReport).toList()) {
        Element suite =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        suites.add(
            new Suite(
                suite.getAttribute("name"),
                Double.parseDouble(suite.getAttribute("time")),
                Integer.parseInt(suite.getAttribute("tests"))));
      }
    }
    return suites;
  }

  private static boolean isReport(Path file) {
    return file.getFileName().toString().matches("TEST-.*xml");
  }
}
