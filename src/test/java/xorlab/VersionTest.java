package xorlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The version is the same everywhere: that of the pom. */
class VersionTest {
  private static final String POM = "<artifactId>xor-lab</artifactId>\\s*<version>([^<]+)<";

  /**
   * @param pattern whose first match has the version in its first group
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          src/main/npm/package.json      | "version": "([^"]+)"
          src/main/scorm/imsmanifest.xml | <manifest identifier="xor-lab" version="([^"]+)"
          CITATION.cff                   | (?m)^version: (.+)$
          CHANGELOG.md                   | (?m)^## \\[(\\d[^\\]]*)\\]
          examples/README.md             | /xor-lab-([^/]+)\\.tgz
          """)
  void itIsThatOfThePom(String file, String pattern) throws IOException {
    assertEquals(found("pom.xml", POM), found(file, pattern));
  }

  private static String found(String file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
    return matcher.find() ? matcher.group(1) : file + " has no " + pattern;
  }
}
