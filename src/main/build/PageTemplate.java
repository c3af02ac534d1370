import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with <code>[[names]]</code> in the places of values, and its parts: what stands in a
 * {@code <template id="name">} of the file is no part of the page, and is filled on its own.
 */
final class PageTemplate {
  private static final Pattern PART =
      Pattern.compile("(?s)<template id=\"([a-z-]+)\">(.*?)</template>\\s*");

  private static final Pattern NAME = Pattern.compile("\\[\\[([a-z-]+)]]");

  private final String file;
  private final String page;
  private final Map<String, String> parts = new LinkedHashMap<>();

  PageTemplate(Path file) throws IOException {
    this.file = file.getFileName().toString();
    Matcher part = PART.matcher(Files.readString(file));
    StringBuilder rest = new StringBuilder();
    while (part.find()) {
      parts.put(part.group(1), part.group(2));
      part.appendReplacement(rest, "");
    }
    page = part.appendTail(rest).toString();
  }

  /** The page with these values, which are markup. */
  String page(Map<String, String> values) {
    return filled(page, values);
  }

  /** A part with these values, which are markup. */
  String part(String name, Map<String, String> values) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException(file + " has no <template id=\"" + name + "\">.");
    }
    return filled(part, values);
  }

  private String filled(String text, Map<String, String> values) {
    return NAME.matcher(text)
        .replaceAll(
            name -> {
              String value = values.get(name.group(1));
              if (value == null) {
                throw new IllegalArgumentException(file + ": nothing fills " + name.group() + ".");
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** Text as markup, for elements and for attributes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
