package xorlab.paste.text;

/** What begins with digits and is no number: 0.3s, 2x2, 1.2.3, 12:30:01, 2024-05-01, 75%. */
final class NumberLikeText {
  private NumberLikeText() {}

  /**
   * Where such a text ends.
   *
   * @param numberEnd where the number ends with which it begins
   * @return numberEnd if it is a number and nothing else
   */
  static int end(String text, int start, int numberEnd, int limit) {
    char next = at(text, numberEnd, limit);
    if (next == '%') {
      return numberEnd + 1;
    }
    if (Characters.isWordPart(next) || next == '\u00D7') {
      int unit = runEnd(text, numberEnd, limit, '\u00D7');
      boolean per = at(text, unit, limit) == '/' && Characters.isLetter(at(text, unit + 1, limit));
      return per ? runEnd(text, unit + 1, limit, '/') : unit;
    }
    if (next == '.' && Characters.isWordPart(at(text, numberEnd + 1, limit))) {
      return runEnd(text, numberEnd, limit, '.');
    }
    int time = endOfDigits(text, numberEnd + 1, limit);
    if (next == ':' && numberEnd - start <= 2 && time == numberEnd + 3) {
      char after = at(text, time, limit);
      boolean isTime = after != '.' || at(text, numberEnd + 3, limit) == ':';
      return isTime ? runEnd(text, time, limit, ':') : numberEnd;
    }
    if ((next == '-' || next == '/') && isDate(text, start, numberEnd, limit)) {
      return runEnd(text, numberEnd, limit, next);
    }
    return numberEnd;
  }

  /** 2024-05-01 or 1/5/2024. */
  private static boolean isDate(String text, int start, int numberEnd, int limit) {
    int month = endOfDigits(text, numberEnd + 1, limit);
    int day = endOfDigits(text, month + 1, limit);
    return endOfDigits(text, start, limit) == numberEnd
        && month > numberEnd + 1
        && month <= numberEnd + 3
        && at(text, month, limit) == at(text, numberEnd, limit)
        && day > month + 1;
  }

  /** Where {@code /140} ends behind a whole number, or the start if it is not there. */
  static int endOfFraction(String text, int start, int limit) {
    int slash = start;
    while (at(text, slash, limit) == ' ') {
      slash++;
    }
    int digits = slash + 1;
    while (at(text, digits, limit) == ' ') {
      digits++;
    }
    int end = endOfDigits(text, digits, limit);
    boolean fraction = at(text, slash, limit) == '/' && end > digits;
    return fraction && at(text, end, limit) != '.' ? end : start;
  }

  /**
   * Where a number ends that certainly has commas between its thousands, such as 1,234,567.89, or
   * the start.
   */
  static int endOfThousands(String text, int start, int limit) {
    int i = endOfDigits(text, start, limit);
    int groups = 0;
    while (i - start > 0
        && at(text, i, limit) == ','
        && endOfDigits(text, i + 1, limit) == i + 4
        && (groups > 0 || i - start <= 3)) {
      i += 4;
      groups++;
    }
    int end = endOfDigits(text, i + 1, limit);
    boolean certain = groups >= 2 && at(text, i, limit) == '.' && end > i + 1;
    return certain && text.charAt(start) != '0' ? end : start;
  }

  /** Where a number of iterations such as {@code 10,000} before " epochs" ends, or the start. */
  static int endOfCount(String text, int start, int limit) {
    int first = endOfDigits(text, start, limit);
    int i = first;
    while (at(text, i, limit) == ',' && endOfDigits(text, i + 1, limit) == i + 4) {
      i += 4;
    }
    boolean grouped = i > first && first > start && first - start <= 3 && at(text, i, limit) == ' ';
    int word = grouped ? runEnd(text, i + 1, limit, '_') : start;
    return word > i && Iterations.follows(text.substring(i + 1, word)) ? i : start;
  }

  private static char at(String text, int index, int limit) {
    return index < limit ? text.charAt(index) : 0;
  }

  private static int endOfDigits(String text, int start, int limit) {
    int i = Math.min(start, limit);
    while (i < limit && Characters.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int runEnd(String text, int start, int limit, char joint) {
    int i = start;
    while (i < limit
        && (Characters.isWordPart(text.charAt(i))
            || (text.charAt(i) == joint || text.charAt(i) == '.')
                && Characters.isWordPart(at(text, i + 1, limit)))) {
      i++;
    }
    return i;
  }
}
