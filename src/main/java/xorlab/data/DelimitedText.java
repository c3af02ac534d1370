package xorlab.data;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart. */
public final class DelimitedText {
  private DelimitedText() {}

  /** The texts between the separators; none at all for no text. */
  public static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    if (text.trim().isEmpty()) {
      return parts;
    }
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /**
   * The place of the last part that is this one, or -1. (A list's own indexOf may be asked for
   * anything, and brings the equals of all records into the page.)
   */
  public static int lastIndexOf(String part, List<String> parts) {
    int index = parts.size() - 1;
    while (index >= 0 && !parts.get(index).equals(part)) {
      index--;
    }
    return index;
  }
}
