package xorlab.paste.text;

import java.util.List;

/** Whether the commas of a few lines are decimal marks. */
public final class DecimalComma {
  private DecimalComma() {}

  /**
   * They are if no number has a point, no comma follows another with digits only between them, and
   * one has two or more digits behind it, or a semicolon or tab parts the numbers.
   */
  public static boolean isIn(String text, List<SourceLine> lines) {
    boolean evidence = false;
    for (SourceLine line : lines) {
      int start = line.content();
      int end = line.end();
      boolean parted = false;
      for (int i = start; i < end; i++) {
        parted |= text.charAt(i) == ';' || text.charAt(i) == '\t';
      }
      for (int i = start + 1; i + 1 < end; i++) {
        char c = text.charAt(i);
        boolean between =
            Characters.isDigit(text.charAt(i - 1)) && Characters.isDigit(text.charAt(i + 1));
        if (!between || c != '.' && c != ',') {
          continue;
        }
        int behind = i + 1;
        while (behind < end && Characters.isDigit(text.charAt(behind))) {
          behind++;
        }
        if (c == '.' || behind + 1 < end && isComma(text, behind)) {
          return false;
        }
        evidence |= parted || behind - i > 2 && !isAloneInBrackets(text, i, behind, start, end);
      }
    }
    return evidence;
  }

  /** A comma and a digit. */
  private static boolean isComma(String text, int index) {
    return text.charAt(index) == ',' && Characters.isDigit(text.charAt(index + 1));
  }

  /** Whether brackets hold two whole numbers and nothing else: {@code [10,20]}. */
  private static boolean isAloneInBrackets(String text, int comma, int behind, int start, int end) {
    int before = comma;
    while (before > start && Characters.isDigit(text.charAt(before - 1))) {
      before--;
    }
    return before > start
        && (text.charAt(before - 1) == '[' || text.charAt(before - 1) == '(')
        && behind < end
        && (text.charAt(behind) == ']' || text.charAt(behind) == ')');
  }
}
