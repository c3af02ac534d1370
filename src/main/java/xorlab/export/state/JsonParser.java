package xorlab.export.state;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import xorlab.experiment.SettingErrors;
import xorlab.numeric.Decimals;
import xorlab.words.JsonWords;

/**
 * A strict parser of JSON (RFC 8259) with two restrictions: names in an object are unique, and the
 * depth is limited so that the stack suffices.
 */
final class JsonParser {
  /** The greatest depth; a saved state has four levels. */
  private static final int MAX_DEPTH = 16;

  /**
   * The greatest number of members of an object, far more than in a saved state, because each name
   * is compared with those before it.
   */
  private static final int MAX_NAMES = 100;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String HEXADECIMAL = "0123456789abcdefABCDEF";

  /** Returned after the last character. */
  private static final char END = 0;

  private final String text;
  private int position;
  private int depth;

  private JsonParser(String text) {
    this.text = text;
  }

  /**
   * Parses a text, which may begin with a byte order mark.
   *
   * @throws InvalidFileException if it is not one JSON value
   */
  static JsonValue parse(String text) throws InvalidFileException {
    JsonParser parser = new JsonParser(text);
    if (parser.peek() == BYTE_ORDER_MARK) {
      parser.position++;
    }
    parser.skipBlanks();
    JsonValue value = parser.value();
    if (parser.position < text.length()) {
      throw parser.missing(JsonWords.NOTHING);
    }
    return value;
  }

  /** Parses a value and the white space after it. */
  private JsonValue value() throws InvalidFileException {
    char c = peek();
    JsonValue value;
    if (c == '{') {
      value = object();
    } else if (c == '[') {
      value = array();
    } else if (c == '"') {
      value = new JsonValue.StringValue(string());
    } else if (c == '-' || isDigit(c)) {
      value = number();
    } else {
      value = literal();
    }
    skipBlanks();
    return value;
  }

  private JsonValue object() throws InvalidFileException {
    List<String> names = new ArrayList<>();
    List<JsonValue> values = new ArrayList<>();
    open();
    while (peek() != '}') {
      if (!names.isEmpty()) {
        expect(',', JsonWords.COMMA_OR_BRACE);
      }
      if (peek() != '"') {
        throw missing(JsonWords.NAME);
      }
      int start = position;
      String name = string();
      if (names.contains(name)) {
        position = start;
        throw error(JsonWords.nameTwice(SettingErrors.shortened(name)));
      }
      if (names.size() == MAX_NAMES) {
        throw error(JsonWords.tooManyNames(MAX_NAMES));
      }
      names.add(name);
      skipBlanks();
      expect(':', JsonWords.COLON);
      values.add(value());
    }
    close();
    return new JsonValue.ObjectValue(names, values);
  }

  private JsonValue array() throws InvalidFileException {
    List<JsonValue> values = new ArrayList<>();
    open();
    while (peek() != ']') {
      if (!values.isEmpty()) {
        expect(',', JsonWords.COMMA_OR_BRACKET);
      }
      values.add(value());
    }
    close();
    return new JsonValue.ArrayValue(values);
  }

  private void open() throws InvalidFileException {
    depth++;
    if (depth > MAX_DEPTH) {
      throw error(JsonWords.tooDeep(MAX_DEPTH));
    }
    position++;
    skipBlanks();
  }

  private void close() {
    depth--;
    position++;
  }

  private void expect(char c, String what) throws InvalidFileException {
    if (peek() != c) {
      throw missing(what);
    }
    position++;
    skipBlanks();
  }

  private String string() throws InvalidFileException {
    StringBuilder content = new StringBuilder();
    position++;
    int start = position;
    for (char c = peek(); c != '"'; c = peek()) {
      if (c < ' ') {
        throw missing(JsonWords.QUOTATION_MARK);
      }
      position++;
      if (c == '\\') {
        content.append(text, start, position - 1).append(escape());
        start = position;
      }
    }
    content.append(text, start, position);
    position++;
    return content.toString();
  }

  private char escape() throws InvalidFileException {
    char c = peek();
    int which = "\"\\/bfnrt".indexOf(c);
    if (which < 0 && c != 'u') {
      throw missing(JsonWords.escape("\" \\ / b f n r t u"));
    }
    position++;
    return c == 'u' ? codeUnit() : "\"\\/\b\f\n\r\t".charAt(which);
  }

  private char codeUnit() throws InvalidFileException {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = HEXADECIMAL.indexOf(peek());
      if (digit < 0) {
        throw missing(JsonWords.codeUnit("\\u"));
      }
      unit = (digit < 16 ? digit : digit - 6) + unit * 16;
      position++;
    }
    return (char) unit;
  }

  /**
   * Parses a number, whose grammar is stricter than that of the settings: no comma, no 01, no +1.
   */
  private JsonValue number() throws InvalidFileException {
    int start = position;
    skip('-');
    if (peek() == '0') {
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
      throw error(JsonWords.tooLarge(SettingErrors.shortened(spelling)));
    }
    return new JsonValue.NumberValue(spelling, value.getAsDouble());
  }

  private void digits() throws InvalidFileException {
    if (!isDigit(peek())) {
      throw missing(JsonWords.DIGIT);
    }
    while (isDigit(peek())) {
      position++;
    }
  }

  private JsonValue literal() throws InvalidFileException {
    for (String word : new String[] {"true", "false", "null"}) {
      if (text.startsWith(word, position)) {
        position += word.length();
        return new JsonValue.Literal(word);
      }
    }
    throw missing(JsonWords.VALUE);
  }

  private boolean skip(char c) {
    boolean found = peek() == c;
    position += found ? 1 : 0;
    return found;
  }

  private void skipBlanks() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
      position++;
    }
  }

  private char peek() {
    return position < text.length() ? text.charAt(position) : END;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  /** An error that says what is expected, and what was found: one character, or a whole word. */
  private InvalidFileException missing(String what) {
    int end = position + 1;
    while (end < Math.min(text.length(), position + 20)
        && " \t\n\r\",:[]{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return error(
        position < text.length()
            ? JsonWords.other(what, text.substring(position, end))
            : JsonWords.end(what));
  }

  /** An error at the present position. */
  private InvalidFileException error(String what) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < position; i++) {
      boolean newLine = text.charAt(i) == '\n';
      line += newLine ? 1 : 0;
      column = newLine ? 1 : column + 1;
    }
    return new InvalidFileException(JsonWords.problem(column, line, what));
  }
}
