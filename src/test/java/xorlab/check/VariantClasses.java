package xorlab.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The section "Indistinguishable" of variants.md: which variants give the same evidence. */
final class VariantClasses {
  private static final String FILE = "variants.md";
  private static final String SECTION = "## Indistinguishable";

  private VariantClasses() {}

  /**
   * The other variants whose evidence equals that of a variant, on each of five seeds; none if it
   * is told apart from all.
   *
   * @param evidence "grads0", "W_after_1", "losses", "first2" (losses 0 and 1), "predictions" or
   *     "update_direction(alpha unknown)"
   * @param id of the variant
   */
  static Set<String> twins(String evidence, String id) {
    String start = "- **" + evidence + "**: ";
    String line =
        section().stream()
            .filter(candidate -> candidate.startsWith(start))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No evidence: " + evidence));
    for (String equal : line.substring(start.length()).split("; ")) {
      Set<String> ids = new TreeSet<>(Arrays.asList(equal.strip().split(" = ")));
      if (ids.remove(id)) {
        return ids;
      }
    }
    return Set.of();
  }

  private static List<String> section() {
    String text = CheckFile.text(FILE);
    String after = text.substring(text.indexOf(SECTION) + SECTION.length());
    return after.substring(0, after.indexOf("\n## ")).lines().toList();
  }
}
