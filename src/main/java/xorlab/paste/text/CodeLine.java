package xorlab.paste.text;

/** Tells a line of a program from a line that a program printed. */
final class CodeLine {
  private CodeLine() {}

  /** Whether a line, without blanks around it, is code that no print looks like. */
  static boolean isCode(String line) {
    if (line.isEmpty()) {
      return false;
    }
    int word = wordEnd(line, 0);
    char behind = word < line.length() ? line.charAt(word) : 0;
    if (isStatement(line, line.substring(0, word), behind)) {
      return true;
    }
    int equals = assignment(line);
    if (equals > 0) {
      return isComputed(line, equals);
    }
    char last = line.charAt(line.length() - 1);
    if ((last == ';' || last == '{') && word > 0 && line.indexOf('(') > 0) {
      return true;
    }
    return word > 0 && behind == '(' && isCall(line, word, last);
  }

  /** Whether a line begins with names and an equals sign. */
  static boolean isAssignment(String line) {
    return assignment(line) > 0;
  }

  private static boolean isStatement(String line, String word, char behind) {
    char last = line.charAt(line.length() - 1);
    boolean block = last == ':' || last == '{' || last == ';' || last == ')';
    return switch (word) {
      case "import", "def", "public", "private", "protected", "static", "void", "elif" ->
          behind == ' ';
      case "from" -> line.indexOf(" import ") > 0;
      case "class", "for", "while", "if", "with", "switch", "foreach", "function" ->
          block && (behind == ' ' || behind == '(');
      case "else", "try", "finally" -> last == ':' || last == '{';
      case "except", "catch" -> block;
      case "return" -> behind == ' ' || behind == ';';
      case "print", "println", "printf", "disp", "fprintf", "cat" -> behind == '(';
      case "int", "double", "float", "const", "let", "var", "final" ->
          behind == ' ' && line.indexOf('=') > 0 && line.indexOf('[') < 0;
      case "" ->
          line.startsWith("#include")
              || line.startsWith("//")
              || line.startsWith("/*")
              || line.charAt(0) == '@' && Characters.isWordPart(at(line, 1));
      default ->
          word.startsWith("System.out")
              || word.startsWith("console.log")
              || word.startsWith("plt.")
              || word.startsWith("std") && line.startsWith("std::");
    };
  }

  /** The place of the equals sign of an assignment to a name, or -1. */
  private static int assignment(String line) {
    int i = 0;
    int depth = 0;
    while (i < line.length() && (depth > 0 || isTarget(line.charAt(i)))) {
      depth += line.charAt(i) == '[' ? 1 : line.charAt(i) == ']' ? -1 : 0;
      i++;
    }
    boolean double2 = at(line, i + 1) == '=';
    return i > 0 && at(line, i) == '=' && !double2 ? i : -1;
  }

  private static boolean isTarget(char c) {
    return Characters.isWordPart(c)
        || c == '.'
        || c == ' '
        || c == ','
        || c == '['
        || c == ']'
        || c == '+'
        || c == '-'
        || c == '*'
        || c == '/';
  }

  /** Whether what is assigned is no literal: it calls, or computes with names. */
  private static boolean isComputed(String line, int equals) {
    char before = line.charAt(equals - 1);
    if (before == '+' || before == '-' || before == '*' || before == '/') {
      return true;
    }
    boolean names = false;
    boolean operator = false;
    int others = 0;
    for (int i = equals + 1; i < line.length(); ) {
      char c = line.charAt(i);
      int end = wordEnd(line, i);
      if (end > i) {
        boolean isName = !Characters.isDigit(c);
        if (isName && at(line, end) == '(' && !Wrappers.isWrapper(line.substring(i, end))) {
          return true;
        }
        names |= isName;
        i = end;
        continue;
      }
      boolean spaced = i > 0 && line.charAt(i - 1) == ' ' && at(line, i + 1) == ' ';
      operator |= c == '*' || c == '@' || (c == '+' || c == '-' || c == '/') && spaced;
      others += c == '=' || c == ':' ? 1 : 0;
      i++;
    }
    return names && operator && others == 0;
  }

  /** Whether the whole line is a call with a dotted name, or one of names. */
  private static boolean isCall(String line, int word, char last) {
    boolean closed = last == ')' || line.endsWith(");");
    if (!closed || Wrappers.isWrapper(line.substring(0, word))) {
      return false;
    }
    if (line.lastIndexOf('.', word) > 0) {
      return true;
    }
    for (int i = word; i < line.length(); i++) {
      if (Characters.isAsciiLetter(line.charAt(i))) {
        return line.indexOf('[') < 0;
      }
    }
    return false;
  }

  private static int wordEnd(String line, int start) {
    int i = start;
    while (i < line.length()
        && (Characters.isWordPart(line.charAt(i))
            || line.charAt(i) == '.' && i > start && Characters.isWordPart(at(line, i + 1)))) {
      i++;
    }
    return i;
  }

  private static char at(String line, int index) {
    return index < line.length() ? line.charAt(index) : 0;
  }
}
