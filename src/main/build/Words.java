import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the words of one language into the sources: {@code Words LANGUAGE.properties WEBAPP CLASSES
 * PAGES}. The words {@code section.some-words} become {@code SectionWords.SOME_WORDS} of the
 * package {@code xorlab.words}, or a method {@code SectionWords.someWords} if they have parameters,
 * in CLASSES; and they replace <code>{{section.some-words}}</code> in the copies of WEBAPP's files,
 * in PAGES.
 */
class Words {
  private static final Pattern KEY = Pattern.compile("([a-z]+)\\.([a-z0-9]+(?:-[a-z0-9]+)*)");

  private static final Pattern REFERENCE = Pattern.compile("\\{\\{([^{}]*)}}");

  /** Files with words, which are therefore text. */
  private static final Pattern MARKUP = Pattern.compile(".*\\.(html|js)");

  private final Path file;
  private final Map<String, Message> messages = new TreeMap<>();

  private Words(Path file) throws IOException {
    this.file = file;
    Properties properties = new UniqueKeys();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      if (!KEY.matcher(key).matches()) {
        throw new IllegalArgumentException(file + ": " + key + " is not like section.some-words");
      }
      try {
        messages.put(key, new Message(properties.getProperty(key)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ": " + key + ": " + e.getMessage());
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    Words words = new Words(Path.of(arguments[0]));
    words.writeClasses(Path.of(arguments[2]).resolve("xorlab/words"));
    words.writePages(Path.of(arguments[1]), Path.of(arguments[3]));
  }

  private void writeClasses(Path folder) throws IOException {
    Map<String, StringBuilder> sections = new TreeMap<>();
    for (var entry : messages.entrySet()) {
      Matcher key = KEY.matcher(entry.getKey());
      key.matches();
      sections
          .computeIfAbsent(upperFirst(key.group(1)) + "Words", name -> new StringBuilder())
          .append(entry.getValue().member(key.group(2)));
    }
    for (var section : sections.entrySet()) {
      String source =
          """
          package xorlab.words;

          /** Made of %s by src/main/build/Words.java. */
          public final class %2$s {
            private %2$s() {}
          %3$s}
          """
              .formatted(file.getFileName(), section.getKey(), section.getValue());
      writeIfChanged(
          folder.resolve(section.getKey() + ".java"), source.getBytes(StandardCharsets.UTF_8));
    }
    deleteOthers(folder, sections);
  }

  /** Sections that the file no longer has. */
  private static void deleteOthers(Path folder, Map<String, ?> sections) throws IOException {
    try (Stream<Path> classes = Files.list(folder)) {
      for (Path path : classes.toList()) {
        if (!sections.containsKey(path.getFileName().toString().replace(".java", ""))) {
          Files.delete(path);
        }
      }
    }
  }

  private void writePages(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path source : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(source);
        if (MARKUP.matcher(source.toString()).matches()) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          bytes = withWords(source, text).getBytes(StandardCharsets.UTF_8);
        }
        writeIfChanged(to.resolve(from.relativize(source)), bytes);
      }
    }
  }

  private String withWords(Path source, String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            reference -> {
              Message message = messages.get(reference.group(1));
              if (message == null || !message.parameters.isEmpty()) {
                throw new IllegalArgumentException(
                    source
                        + ": "
                        + file
                        + " has no words without parameters for "
                        + reference.group());
              }
              return Matcher.quoteReplacement(message.text());
            });
  }

  /** Unchanged files keep their time, so that what is made of them need not be made again. */
  private static void writeIfChanged(Path path, byte[] bytes) throws IOException {
    if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), bytes)) {
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
    }
  }

  private static String upperFirst(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Properties of which none is given twice: of two, the first would never be seen. */
  private static final class UniqueKeys extends Properties {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized Object put(Object key, Object value) {
      if (super.put(key, value) != null) {
        throw new IllegalArgumentException(key + " has words twice. Remove one.");
      }
      return null;
    }
  }

  /**
   * A message in a part of ICU's MessageFormat: text with the parameters <code>{name}</code>, a
   * String, <code>{name, number}</code>, an int, and <code>{name, plural, one {# point} other {#
   * points}}</code>.
   */
  private static final class Message {
    private static final Pattern PARAMETER =
        Pattern.compile(
            "\\{\\s*([a-z][A-Za-z0-9]*)\\s*(?:}|,\\s*(number)\\s*}|,\\s*(plural)\\s*,)");

    private static final Pattern CASE = Pattern.compile("\\s*(one|other)\\s*\\{([^{}]*)}");

    private final String pattern;

    /** Java types by name, in alphabetical order, which is the same in every language. */
    private final Map<String, String> parameters = new TreeMap<>();

    /** Java expressions whose concatenation is the text. */
    private final List<String> parts = new ArrayList<>();

    private final StringBuilder literal = new StringBuilder();

    Message(String pattern) {
      this.pattern = pattern;
      int at = 0;
      Matcher parameter = PARAMETER.matcher(pattern);
      while (parameter.find(at)) {
        addText(pattern.substring(at, parameter.start()));
        String name = parameter.group(1);
        at = parameter.end();
        if (parameter.group(3) != null) {
          at = addPlural(name, at);
        } else {
          addParameter(name, parameter.group(2) == null ? "String" : "int");
          addPart(name);
        }
      }
      addText(pattern.substring(at));
      endLiteral();
    }

    private void addText(String text) {
      if (text.contains("{") || text.contains("}")) {
        throw new IllegalArgumentException(
            "a brace is not that of {name}, {name, number} or a plural");
      }
      literal.append(text);
    }

    private void addParameter(String name, String type) {
      String before = parameters.put(name, type);
      if (before != null && !before.equals(type)) {
        throw new IllegalArgumentException(name + " is both text and number");
      }
    }

    private int addPlural(String name, int from) {
      Map<String, String> cases = new TreeMap<>();
      int at = from;
      Matcher match = CASE.matcher(pattern).region(at, pattern.length());
      while (match.lookingAt()) {
        cases.put(match.group(1), match.group(2));
        at = match.end();
        match.region(at, pattern.length());
      }
      int end = pattern.indexOf('}', at);
      if (cases.size() != 2 || end < 0 || !pattern.substring(at, end).isBlank()) {
        throw new IllegalArgumentException("the plural of " + name + " needs one {} and other {}");
      }
      addParameter(name, "int");
      addPart(
          "(%s == 1 ? %s : %s)"
              .formatted(name, counted(name, cases.get("one")), counted(name, cases.get("other"))));
      return end + 1;
    }

    private static String counted(String name, String text) {
      return quoted(text).replace("#", "\" + " + name + " + \"");
    }

    private void addPart(String expression) {
      endLiteral();
      parts.add(expression);
    }

    private void endLiteral() {
      if (literal.length() > 0) {
        parts.add(quoted(literal.toString()));
        literal.setLength(0);
      }
    }

    private static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    String text() {
      return pattern;
    }

    /** The declaration of a constant or method with a name like {@code some-words}. */
    String member(String name) {
      StringBuilder declaration = new StringBuilder("\n  public static ");
      if (parameters.isEmpty()) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return declaration + "final String " + constant + " = " + quoted(pattern) + ";\n";
      }
      List<String> declared = new ArrayList<>();
      parameters.forEach((parameter, type) -> declared.add(type + " " + parameter));
      return declaration
          .append("String ")
          .append(method(name))
          .append("(" + String.join(", ", declared) + ") {\n    return ")
          .append(parts.get(0).startsWith("\"") ? "" : "\"\" + ")
          .append(String.join(" + ", parts))
          .append(";\n  }\n")
          .toString();
    }

    private static String method(String name) {
      String[] words = name.split("-");
      StringBuilder method = new StringBuilder(words[0]);
      for (int i = 1; i < words.length; i++) {
        method.append(upperFirst(words[i]));
      }
      return method.toString();
    }
  }
}
