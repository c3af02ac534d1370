package xorlab.data;

import java.util.ArrayList;
import java.util.List;

/** Splits text at a separator. */
public final class DelimitedText {
  private DelimitedText() {}

  /** The texts between the separators; none for the empty text. */
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
   * The index of the last part equal to this one, or -1. (List.lastIndexOf takes any object, and
   * would bring the equals of all records into the page.)
   */
  public static int lastIndexOf(String part, List<String> parts) {
    int index = parts.size() - 1;
    while (index >= 0 && !parts.get(index).equals(part)) {
      index--;
    }
    return index;
  }
}
