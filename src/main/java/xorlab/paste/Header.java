package xorlab.paste;

import java.util.ArrayList;
import java.util.List;
import xorlab.paste.text.Labels;

/**
 * A line of text above numbers: their name, or the names of their columns.
 *
 * @param text the line as printed
 * @param start where it begins
 */
record Header(String text, int start) {
  private static final int MOST_WORDS = 6;
  static final Header NONE = new Header("", -1);

  boolean isPresent() {
    return start >= 0;
  }

  /** The name, or an empty text if the line is a sentence rather than a name. */
  String label() {
    int from = Labels.start(text, 0, text.length());
    String label = text.substring(from, Labels.end(text, from, text.length()));
    boolean name = NameWords.of(label).size() <= MOST_WORDS && label.length() <= 60;
    return name && (Name.of(label).isPresent() || NameWords.of(label).size() <= 2) ? label : "";
  }

  /** Whether the text is the name of one thing, as an equals sign or a colon behind it says. */
  private boolean isOneName() {
    return text.endsWith("=") || text.endsWith(":");
  }

  /** The names of columns, if there are so many: parted by signs, or by blanks. */
  List<String> columns(int count, boolean counted) {
    if (!isPresent() || isOneName()) {
      return List.of();
    }
    for (String separator : List.of(";", "\t", "|", ",", "  ", " ")) {
      boolean blank = separator.equals("  ") || separator.equals(" ");
      if (blank && !counted && Name.of(text).isPresent()) {
        break;
      }
      List<String> names = parts(separator);
      if (names.size() == count && count > 1) {
        return names;
      }
    }
    return List.of();
  }

  private List<String> parts(String separator) {
    List<String> parts = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int at = text.indexOf(separator, from);
      int to = at < 0 ? text.length() : at;
      int start = Labels.start(text, from, to);
      String part = text.substring(start, Labels.end(text, start, to));
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = to + separator.length();
    }
    return parts;
  }
}
