package xorlab.export;

/** XML under way: elements, their attributes, and texts that may hold any character. */
final class Xml {
  private final StringBuilder xml = new StringBuilder();

  /** Begins an element; its attributes follow. */
  Xml element(String name) {
    xml.append('<').append(name);
    return this;
  }

  Xml attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"");
    escape(value);
    xml.append('"');
    return this;
  }

  Xml attribute(String name, double value) {
    return attribute(name, ShortDecimal.of(value));
  }

  /** Ends an element that holds nothing. */
  void empty() {
    xml.append("/>\n");
  }

  /** Ends the attributes of an element that holds others. */
  void holding() {
    xml.append(">\n");
  }

  /** Ends an element that holds a text. */
  void holding(String text, String name) {
    xml.append('>');
    escape(text);
    end(name);
  }

  /** Ends an element that holds others. */
  void end(String name) {
    xml.append("</").append(name).append(">\n");
  }

  /** Writes a text; control characters, which XML cannot hold, become spaces. */
  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        default -> xml.append(c < ' ' ? ' ' : c);
      }
    }
  }

  /** All that was written. */
  @Override
  public String toString() {
    return xml.toString();
  }
}
