import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short names for the fields of the Java objects in a script that TeaVM wrote.
 *
 * <p>TeaVM gives each field of a program a name of its own. But an object has only the fields of
 * its class and of the classes that this extends. So field number i of an object, counted from its
 * topmost class, can have name number i: the same few names everywhere, which makes a compressed
 * program smaller by a tenth.
 *
 * <p>A class with fields is a constructor that sets them after it calls the superclass's. A class
 * without is made by a helper. Anything else that sets fields of "this" fails the build.
 */
class FieldNames {
  private static final Pattern CONSTRUCTOR =
      Pattern.compile("function\\s+([\\w$]+)\\(\\)\\s*\\{([^{}]*)\\}");

  private static final Pattern BODY =
      Pattern.compile(
          "\\s*(?:let a\\s*=\\s*this;)?\\s*(?:([\\w$]+)\\s*\\.call\\((?:this|a)\\);)?"
              + "((?:\\s*(?:this|a)\\s*\\.\\s*[\\w$]+\\s*=\\s*[\\w.$]+;)*)\\s*");

  private static final Pattern THIS = Pattern.compile("\\bthis[.;)]");

  /** Without those that TeaVM's own script uses, which begin with a dollar sign. */
  private static final Pattern FIELD = Pattern.compile("\\.\\s*(\\w[\\w$]*)\\s*=");

  private static final Pattern HELPER = Pattern.compile("([\\w$]+)=superclass=>\\{");
  private static final Pattern PROPERTY = Pattern.compile("\\.\\s*([\\w$]+)");
  private static final Pattern WORD = Pattern.compile("[\\w$]+");
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  /** A class: the name of its superclass, empty or 0 if it has none, and its own fields. */
  private record JavaClass(String superclass, List<String> fields) {}

  private final String script;
  private final Map<String, JavaClass> classes = new LinkedHashMap<>();

  private FieldNames(String script) {
    this.script = script;
    for (MatchResult constructor : all(CONSTRUCTOR, script)) {
      Matcher body = BODY.matcher(constructor.group(2));
      if (body.matches()) {
        String superclass = body.group(1) == null ? "" : body.group(1);
        add(constructor.group(1), superclass, words(FIELD, body.group(2)));
      } else if (THIS.matcher(constructor.group(2)).find()) {
        throw new IllegalStateException(
            "TeaVM writes constructors in another way now: " + constructor.group());
      }
    }
    for (String helper : words(HELPER, script)) {
      String call = "([\\w$]+)\\s*=\\s*" + Pattern.quote(helper) + "\\(([\\w$]*)\\)";
      for (MatchResult empty : all(Pattern.compile(call), script)) {
        add(empty.group(1), empty.group(2), List.of());
      }
    }
  }

  /**
   * For the name of each field the shorter one.
   *
   * @param reserved names that scripts of the page use for something else between each other
   */
  static Map<String, String> shorten(String script, Set<String> reserved) {
    return new FieldNames(script).shortened(reserved);
  }

  /** The words of all Java and JavaScript files in a folder: names that a person may have given. */
  static Set<String> wordsOf(Path folder) throws IOException {
    Set<String> words = new HashSet<>();
    List<Path> files;
    try (var paths = Files.walk(folder)) {
      files = paths.filter(path -> path.toString().matches(".*\\.(java|js)")).toList();
    }
    for (Path file : files) {
      all(WORD, Files.readString(file)).forEach(word -> words.add(word.group()));
    }
    return words;
  }

  private Map<String, String> shortened(Set<String> reserved) {
    Set<String> fields = new HashSet<>();
    for (JavaClass javaClass : classes.values()) {
      fields.addAll(javaClass.fields());
    }
    fields.removeAll(reserved);
    List<String> names = unused(fields);
    Map<String, String> shortened = new LinkedHashMap<>();
    for (JavaClass javaClass : classes.values()) {
      int number = inherited(javaClass);
      for (String field : javaClass.fields()) {
        if (fields.contains(field) && shortened.put(field, names.get(number)) != null) {
          throw new IllegalStateException("TeaVM names two fields " + field);
        }
        number++;
      }
    }
    return shortened;
  }

  /** How many fields an object has from the superclasses of its class. */
  private int inherited(JavaClass javaClass) {
    if (javaClass.superclass().matches("0?")) {
      return 0;
    }
    JavaClass superclass = classes.get(javaClass.superclass());
    if (superclass == null) {
      throw new IllegalStateException("No constructor of " + javaClass.superclass());
    }
    return inherited(superclass) + superclass.fields().size();
  }

  /** Short names that the script uses for no other properties than these fields. */
  private List<String> unused(Set<String> fields) {
    Set<String> used = new HashSet<>(words(PROPERTY, script));
    used.removeAll(fields);
    List<String> names = new ArrayList<>();
    for (String first : List.of("", "_", "$")) {
      for (String letter : LETTERS.split("")) {
        names.add(first + letter);
      }
    }
    names.removeAll(used);
    return names;
  }

  private void add(String name, String superclass, List<String> fields) {
    classes.put(name, new JavaClass(superclass, fields));
  }

  private static List<String> words(Pattern pattern, String text) {
    return all(pattern, text).stream().map(word -> word.group(1)).toList();
  }

  private static List<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }
}
