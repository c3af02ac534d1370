package xorlab.paste.text;

/** Takes the punctuation from around a printed name. */
public final class Labels {
  private static final int LONGEST = 80;

  private static final String BEFORE = " \t\r\n,;:=|-+*>#'\"`([{}]).!?/\\~\u2192\u00A0";
  private static final String BEHIND = " \t\r\n,;:=|-'\"`([{>~*?!\u2192\u00A0";

  private Labels() {}

  /** Where the name begins between two places of a text. */
  public static int start(String text, int from, int to) {
    int start = Math.max(from, to - LONGEST);
    while (start < to && (BEFORE.indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return text.startsWith("and ", start) && start + 4 < to ? start + 4 : start;
  }

  /** Where the name ends that begins at the start. A bracket stays if the name opens it. */
  public static int end(String text, int start, int to) {
    int end = to;
    while (end > start) {
      char last = text.charAt(end - 1);
      boolean closes = last == ']' || last == ')' || last == '}';
      if (closes && isOpened(text, start, end - 1) || !closes && BEHIND.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  private static boolean isOpened(String text, int start, int close) {
    char open = text.charAt(close) == ']' ? '[' : text.charAt(close) == ')' ? '(' : '{';
    int at = close;
    while (at > start && text.charAt(at) != open) {
      at--;
    }
    return at > start;
  }
}
