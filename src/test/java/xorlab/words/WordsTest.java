package xorlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words of the pages are in one file. */
class WordsTest {
  private static final Path WORDS = Path.of("src/main/words/en.properties");
  private static final Path JAVA = Path.of("src/main/java/xorlab");
  private static final Path WEBAPP = Path.of("src/main/webapp");

  /** Where strings are Python, prints, scripts, selectors, markup or messages to developers. */
  private static final Pattern WITHOUT_WORDS =
      Pattern.compile(
          "(autodiff|browser|export|kernel|network|numeric|optim|paste|server|training)/.*"
              + "|data/text/.*|experiment/(LinkParser|type/MistakeNames).java"
              + "|ledger/(MathML|Symbol).java"
              + "|page/ui/(CssFonts|VisibilityObserver).java|page/settings/ShortcutKeys.java");

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(\\*|//|/\\*).*$|//.*$");

  /** Strings that are not shown: annotations, messages of exceptions, selectors and class names. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "@\\w+\\((?:[^()]|\\([^()]*\\))*\\)"
              + "|Exception\\((?:[^()]|\\([^()]*\\))*\\)"
              + "|(querySelector(All)?|setClassName|matchMedia)\\([^;]*"
              + "|case \"[^;]*?->");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** Two words, or one that begins like a sentence. */
  private static final Pattern WORDY =
      Pattern.compile("[A-Za-z]{2,}[,:;.]? [a-z]{2,}|^ ?[A-Z][a-z]+\\W*$|^[a-z]{2,} $|^ [a-z]{2,}");

  /** Names of keys, selectors, tags and the like. */
  private static final Pattern TECHNICAL =
      Pattern.compile("Escape|Infinity|NaN|<[a-z].*|[a-z-]*[.#\\[:>].*|.*\\d(px|ms).*");

  /** The same in every language. */
  private static final Set<String> NAMES =
      Set.of("PNG", "SVG", "GIF", "JSON", "CSV", "iframe", "JavaScript", "WebAssembly");

  private static final Pattern SHOWN_ATTRIBUTE =
      Pattern.compile("(?:aria-label|title|alt|placeholder|label|content)=\"([^\"]*)\"");

  @Test
  void everyWordIsUsed() throws IOException {
    String sources = all(JAVA, ".java") + all(WEBAPP, ".html") + all(WEBAPP, ".js");
    List<String> unused = new ArrayList<>();
    for (String key : keys()) {
      String section = key.substring(0, key.indexOf('.'));
      String name = key.substring(key.indexOf('.') + 1);
      String type = section.substring(0, 1).toUpperCase(Locale.ROOT) + section.substring(1);
      String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
      String method = Pattern.compile("-(.)").matcher(name).replaceAll(WordsTest::upper);
      boolean used =
          sources.contains("{{" + key + "}}")
              || Pattern.compile(type + "Words\\s*(\\.|::)(" + constant + "|" + method + ")\\b")
                  .matcher(sources)
                  .find();
      if (!used) {
        unused.add(key);
      }
    }
    assertEquals(List.of(), unused);
  }

  private static String upper(MatchResult match) {
    return match.group(1).toUpperCase(Locale.ROOT);
  }

  @Test
  void noWordsAreInJava() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(JAVA, ".java")) {
      String name = JAVA.relativize(file).toString().replace('\\', '/');
      if (!WITHOUT_WORDS.matcher(name).matches()) {
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        Matcher literal = LITERAL.matcher(HIDDEN.matcher(code).replaceAll(""));
        while (literal.find()) {
          String text = literal.group(1);
          if (WORDY.matcher(text).find() && !TECHNICAL.matcher(text).matches()) {
            found.add(name + ": " + text);
          }
        }
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void noWordsAreInMarkup() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(WEBAPP, ".html")) {
      String markup =
          Files.readString(file)
              .replaceAll("(?s)<!--.*?-->|<(style|script|math|svg)\\b.*?</\\1>", "")
              .replaceAll("\\{\\{[^{}]*}}|\\[\\[[a-z-]*]]|data-container=\"[^\"]*\"", "")
              .replaceAll(
                  "<meta [^>]*(viewport|color-scheme|robots|og:type|og:image|card)[^>]*>", "");
      List<String> shown = new ArrayList<>(List.of(markup.split("<[^<>]*>")));
      Matcher attribute = SHOWN_ATTRIBUTE.matcher(markup);
      while (attribute.find()) {
        shown.add(attribute.group(1));
      }
      for (String text : shown) {
        if (text.matches("(?s).*[A-Za-z]{2,}.*") && !NAMES.contains(text.strip())) {
          found.add(file.getFileName() + ": " + text.strip());
        }
      }
    }
    assertEquals("", String.join("\n", found));
  }

  private static TreeSet<String> keys() throws IOException {
    Properties words = new Properties();
    try (var reader = Files.newBufferedReader(WORDS)) {
      words.load(reader);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static String all(Path folder, String ending) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files(folder, ending)) {
      all.append(Files.readString(file));
    }
    return all.toString();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
