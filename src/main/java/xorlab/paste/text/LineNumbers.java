package xorlab.paste.text;

import java.util.ArrayList;
import java.util.List;

/** Numbers of lines at the left of a listing: {@code 1: ...} or {@code 1 | ...}. */
final class LineNumbers {
  private static final int FEWEST_LINES = 3;
  private static final int MOST_DIGITS = 6;

  private final String text;

  private LineNumbers(String text) {
    this.text = text;
  }

  /**
   * The lines without their numbers, if every line that is not blank has the next one. A line of
   * nothing but a number behind it is left as it is: that may be a loss with its iteration.
   */
  static List<SourceLine> without(String text, List<SourceLine> lines) {
    LineNumbers numbers = new LineNumbers(text);
    List<SourceLine> contents = new ArrayList<>(lines.size());
    int next = -1;
    int count = 0;
    boolean others = false;
    for (SourceLine line : lines) {
      if (line.isBlank()) {
        contents.add(line);
        continue;
      }
      int mark = numbers.mark(line);
      if (mark < 0 || count > 0 && numbers.number(line) != next) {
        return lines;
      }
      next = numbers.number(line) + 1;
      count++;
      int content = mark + 1;
      while (content < line.end() && Characters.isBlank(text.charAt(content))) {
        content++;
      }
      contents.add(line.from(content, line.isInput()));
      others |= numbers.isMoreThanNumbers(content, line.end());
    }
    return count >= FEWEST_LINES && others ? contents : lines;
  }

  /** Where the colon or the bar behind the number is, or -1. */
  private int mark(SourceLine line) {
    int i = line.content();
    while (i < line.end() && Characters.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == line.content() || i > line.content() + MOST_DIGITS) {
      return -1;
    }
    while (i < line.end() && Characters.isBlank(text.charAt(i))) {
      i++;
    }
    boolean mark = i < line.end() && (text.charAt(i) == ':' || text.charAt(i) == '|');
    return mark && (i + 1 == line.end() || Characters.isBlank(text.charAt(i + 1))) ? i : -1;
  }

  private int number(SourceLine line) {
    int number = 0;
    for (int i = line.content(); Characters.isDigit(text.charAt(i)); i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  private boolean isMoreThanNumbers(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '=' || Characters.isLetter(c) && c != 'e' && c != 'E') {
        return true;
      }
    }
    return false;
  }
}
