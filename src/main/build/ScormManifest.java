import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a course system reads of a package: its units in their order, each a chapter's page, and all
 * other files, which they share.
 *
 * @param name of the package, as an identifier
 * @param title of the package, as markup
 * @param release the version of XOR Lab
 */
record ScormManifest(String name, String title, String release, List<Unit> units) {
  /** A chapter that is launched and reports: its name, its title as markup, and its page. */
  record Unit(String name, String title, String page) {}

  /** The manifest of a package with these files. */
  String text(ScormVersion version, Set<String> files) {
    Set<String> shared = new TreeSet<>(files);
    units.forEach(unit -> shared.remove(unit.page()));
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="xor-lab-%s" version="%s"
            xmlns="%s"
            xmlns:adlcp="%s">
          <metadata>
            <schema>ADL SCORM</schema>
            <schemaversion>%s</schemaversion>
          </metadata>
          <organizations default="course">
            <organization identifier="course">
              <title>%s</title>
        %s    </organization>
          </organizations>
          <resources>
        %s    <resource identifier="shared" type="webcontent" adlcp:%s="asset">
        %s    </resource>
          </resources>
        </manifest>
        """
        .formatted(
            name,
            release,
            version.packaging,
            version.adl,
            version.schemaVersion,
            title,
            units.stream().map(ScormManifest::item).collect(Collectors.joining()),
            units.stream().map(unit -> resource(version, unit)).collect(Collectors.joining()),
            version.type,
            shared.stream().map(ScormManifest::file).collect(Collectors.joining()));
  }

  private static String item(Unit unit) {
    return """
              <item identifier="item-%1$s" identifierref="page-%1$s">
                <title>%2$s</title>
              </item>
        """
        .formatted(unit.name(), unit.title());
  }

  private static String resource(ScormVersion version, Unit unit) {
    return """
            <resource identifier="page-%s" type="webcontent" adlcp:%s="sco" href="%s">
        %s      <dependency identifierref="shared" />
            </resource>
        """
        .formatted(unit.name(), version.type, unit.page(), file(unit.page()));
  }

  private static String file(String path) {
    return "      <file href=\"" + path + "\" />\n";
  }
}
