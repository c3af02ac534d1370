package xorlab.paste.text;

/** What a line of a paste is. */
public enum LineKind {
  /** What a program printed, or anything else. */
  PRINT,
  /** A name, an equals sign and a literal: a print or a setting of a program. */
  LITERAL,
  CODE,
  /** Of a message about an error, or of a warning. */
  ERROR,
  /** A line of HTML. */
  MARKUP;

  /** What a line, without blanks around it, is. */
  public static LineKind of(String line) {
    if (isError(line)) {
      return ERROR;
    }
    if (isMarkup(line)) {
      return MARKUP;
    }
    if (CodeLine.isCode(line)) {
      return CODE;
    }
    return CodeLine.isAssignment(line) ? LITERAL : PRINT;
  }

  private static boolean isError(String line) {
    boolean trace =
        line.startsWith("Traceback (")
            || line.startsWith("File \"") && line.contains(", line ")
            || line.startsWith("at ") && line.endsWith(")") && line.contains(":")
            || line.startsWith("Exception in thread")
            || line.startsWith("Caused by:");
    return trace || line.contains("Warning: ") || namesError(line);
  }

  /** Whether the first word is that of an exception, such as ValueError. */
  private static boolean namesError(String line) {
    int colon = line.indexOf(':');
    String word = colon < 0 ? "" : line.substring(0, colon);
    if (word.indexOf(' ') >= 0) {
      return false;
    }
    return switch (word) {
      case "ValueError", "TypeError", "IndexError", "NameError", "KeyError", "SyntaxError" -> true;
      case "AttributeError", "RuntimeError", "ImportError", "ModuleNotFoundError" -> true;
      case "ZeroDivisionError", "OverflowError", "ReferenceError", "RangeError" -> true;
      default -> word.endsWith("Exception");
    };
  }

  private static boolean isMarkup(String line) {
    if (line.length() < 3 || line.charAt(0) != '<' || line.startsWith("<tf.")) {
      return false;
    }
    char second = line.charAt(1);
    boolean tag = second == '/' || second == '!' || Characters.isAsciiLetter(second);
    return tag && line.indexOf('>') > 0;
  }
}
