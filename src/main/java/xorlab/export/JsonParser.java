package xorlab.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import xorlab.numeric.Decimals;
import xorlab.training.Setting;

/**
 * A strict parser of JSON (RFC 8259) with two restrictions: names in an object are unique, and the
 * depth is limited so that the stack suffices.
 */
final class JsonParser {
  /** The greatest depth; a saved state has four levels. */
  private static final int DEEPEST = 16;

  /**
   * The greatest number of members of an object, far more than in a saved state, because each name
   * is compared with those before it.
   */
  private static final int MOST_NAMES = 100;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String HEXADECIMAL = "0123456789abcdefABCDEF";

  /** Returned after the last character. */
  private static final char NOTHING = 0;

  private final String text;
  private int position;
  private int depth;

  private JsonParser(String text) {
    this.text = text;
  }

  /**
   * Parses a text, which may begin with a byte order mark.
   *
   * @throws WrongFile if it is not one JSON value
   */
  static Json parse(String text) throws WrongFile {
    JsonParser parser = new JsonParser(text);
    if (parser.next() == BYTE_ORDER_MARK) {
      parser.position++;
    }
    parser.skipBlanks();
    Json value = parser.value();
    if (parser.position < text.length()) {
      throw parser.missing("nothing after the value");
    }
    return value;
  }

  /** Parses a value and the white space after it. */
  private Json value() throws WrongFile {
    char c = next();
    Json value;
    if (c == '{') {
      value = members();
    } else if (c == '[') {
      value = items();
    } else if (c == '"') {
      value = new Json.Text(quoted());
    } else if (c == '-' || isDigit(c)) {
      value = numeral();
    } else {
      value = word();
    }
    skipBlanks();
    return value;
  }

  private Json members() throws WrongFile {
    List<String> names = new ArrayList<>();
    List<Json> values = new ArrayList<>();
    open();
    while (next() != '}') {
      if (!names.isEmpty()) {
        expect(',', "a comma or a closing brace");
      }
      if (next() != '"') {
        throw missing("a name in quotation marks");
      }
      int start = position;
      String name = quoted();
      if (names.contains(name)) {
        position = start;
        throw wrong("the name “" + Setting.shortened(name) + "” appears twice");
      }
      if (names.size() == MOST_NAMES) {
        throw wrong("an object has more than " + MOST_NAMES + " names");
      }
      names.add(name);
      skipBlanks();
      expect(':', "a colon");
      values.add(value());
    }
    close();
    return new Json.Members(names, values);
  }

  private Json items() throws WrongFile {
    List<Json> values = new ArrayList<>();
    open();
    while (next() != ']') {
      if (!values.isEmpty()) {
        expect(',', "a comma or a closing bracket");
      }
      values.add(value());
    }
    close();
    return new Json.Items(values);
  }

  private void open() throws WrongFile {
    depth++;
    if (depth > DEEPEST) {
      throw wrong("there are more than " + DEEPEST + " brackets within each other");
    }
    position++;
    skipBlanks();
  }

  private void close() {
    depth--;
    position++;
  }

  private void expect(char c, String what) throws WrongFile {
    if (next() != c) {
      throw missing(what);
    }
    position++;
    skipBlanks();
  }

  private String quoted() throws WrongFile {
    StringBuilder content = new StringBuilder();
    position++;
    int start = position;
    for (char c = next(); c != '"'; c = next()) {
      if (c < ' ') {
        throw missing("a quotation mark at the end of a text");
      }
      position++;
      if (c == '\\') {
        content.append(text, start, position - 1).append(escaped());
        start = position;
      }
    }
    content.append(text, start, position);
    position++;
    return content.toString();
  }

  private char escaped() throws WrongFile {
    char c = next();
    int which = "\"\\/bfnrt".indexOf(c);
    if (which < 0 && c != 'u') {
      throw missing("one of \" \\ / b f n r t u after a backslash");
    }
    position++;
    return c == 'u' ? codeUnit() : "\"\\/\b\f\n\r\t".charAt(which);
  }

  private char codeUnit() throws WrongFile {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = HEXADECIMAL.indexOf(next());
      if (digit < 0) {
        throw missing("four hexadecimal digits after \\u");
      }
      unit = (digit < 16 ? digit : digit - 6) + unit * 16;
      position++;
    }
    return (char) unit;
  }

  /**
   * Parses a number, whose grammar is stricter than that of the settings: no comma, no 01, no +1.
   */
  private Json numeral() throws WrongFile {
    int start = position;
    skip('-');
    if (next() == '0') {
      position++;
    } else {
      digits();
    }
    if (skip('.')) {
      digits();
    }
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      digits();
    }
    String spelling = text.substring(start, position);
    OptionalDouble value = Decimals.parse(spelling);
    if (value.isEmpty() || Math.abs(value.getAsDouble()) > Double.MAX_VALUE) {
      position = start;
      throw wrong("the number " + Setting.shortened(spelling) + " is too large");
    }
    return new Json.Numeral(spelling, value.getAsDouble());
  }

  private void digits() throws WrongFile {
    if (!isDigit(next())) {
      throw missing("a digit");
    }
    while (isDigit(next())) {
      position++;
    }
  }

  private Json word() throws WrongFile {
    for (String word : new String[] {"true", "false", "null"}) {
      if (text.startsWith(word, position)) {
        position += word.length();
        return new Json.Word(word);
      }
    }
    throw missing("a value that JSON knows");
  }

  private boolean skip(char c) {
    boolean there = next() == c;
    position += there ? 1 : 0;
    return there;
  }

  private void skipBlanks() {
    while (next() == ' ' || next() == '\t' || next() == '\n' || next() == '\r') {
      position++;
    }
  }

  private char next() {
    return position < text.length() ? text.charAt(position) : NOTHING;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  /** An error that says what is expected, and what was found: one character, or a whole word. */
  private WrongFile missing(String what) {
    int end = position + 1;
    while (end < Math.min(text.length(), position + 20)
        && " \t\n\r\",:[]{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String instead =
        position < text.length()
            ? "there is “" + text.substring(position, end) + "”"
            : "the file ends";
    return wrong("there should be " + what + ", but " + instead);
  }

  /** An error at the present position. */
  private WrongFile wrong(String what) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < position; i++) {
      boolean newLine = text.charAt(i) == '\n';
      line += newLine ? 1 : 0;
      column = newLine ? 1 : column + 1;
    }
    return new WrongFile(
        "The file cannot be read as JSON: in line "
            + line
            + ", column "
            + column
            + ", "
            + what
            + ".");
  }
}
