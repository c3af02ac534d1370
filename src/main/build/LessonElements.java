import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import xorlab.experiment.Setting;

/** The custom elements that a chapter may use, with their attributes. */
final class LessonElements {
  /** Each element with its attributes; those with an exclamation mark must be there. */
  private static final String ALL =
      """
      xor-matrices until
      xor-formula n inline
      xor-term of! as
      xor-value of! digits at percent until
      xor-predict name!
      xor-task name! goal
      xor-meter of! from! to! low high
      xor-entry of! digits
      xor-code of! uses accepts
      xor-slider name min! max! step value sets
      xor-set parameters!
      xor-search name over! steps maximize!
      xor-steps name!
      xor-sweep name! wrt wrong
      xor-gaps name until
      xor-program name!
      xor-pick point
      xor-label on! as of times until
      xor-bet name! min! max!
      """;

  private static final Map<String, List<String>> ATTRIBUTES = new TreeMap<>();

  static {
    ALL.lines()
        .map(line -> Arrays.asList(line.split(" ")))
        .forEach(line -> ATTRIBUTES.put(line.get(0), line.subList(1, line.size())));
  }

  /** What a task waits for beside its goal, as a selector. */
  static final String INPUTS =
      "xor-entry, xor-code, xor-steps, xor-search, xor-sweep, xor-bet, xor-program, xor-predict";

  private LessonElements() {}

  /** Reports elements and attributes that nothing reads. */
  static void check(ChapterFile chapter, Faults faults) {
    for (Element element : chapter.body().select("*")) {
      String tag = element.normalName();
      if (tag.startsWith("xor-") && !tag.equals("xor-lab")) {
        check(element, chapter, faults);
      }
    }
  }

  private static void check(Element element, ChapterFile chapter, Faults faults) {
    String tag = "<" + element.normalName() + ">";
    List<String> known = ATTRIBUTES.get(element.normalName());
    if (known == null) {
      faults.add(
          chapter.file(),
          element,
          "There is no element " + tag + ", only " + String.join(", ", ATTRIBUTES.keySet()) + ".");
      return;
    }
    for (String name : known) {
      if (name.endsWith("!") && element.attr(plain(name)).isBlank()) {
        faults.add(chapter.file(), element, tag + " needs the attribute " + plain(name) + ".");
      }
    }
    List<String> names = known.stream().map(LessonElements::plain).toList();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (!names.contains(name) && !name.equals("id")) {
        faults.add(
            chapter.file(),
            element,
            tag + " has no attribute " + name + ", only " + String.join(", ", names) + ".");
      }
    }
  }

  private static String plain(String name) {
    return name.replace("!", "");
  }

  /** Whether this is the name of a setting, as the lab has it for an attribute. */
  static boolean isSetting(String name) {
    return Setting.ofKey(name).isPresent();
  }
}
