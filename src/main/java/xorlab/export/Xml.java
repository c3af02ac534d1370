package xorlab.export;

/** An XML document under construction: elements, their attributes, and text with any characters. */
final class Xml {
  private final StringBuilder xml = new StringBuilder();

  /** Begins an element; calls that add its attributes follow. */
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

  /** Ends an empty element. */
  void empty() {
    xml.append("/>\n");
  }

  /** Ends the attributes of an element with child elements. */
  void holding() {
    xml.append(">\n");
  }

  /** Ends an element that contains text. */
  void holding(String text, String name) {
    xml.append('>');
    escape(text);
    end(name);
  }

  /** Ends an element with child elements. */
  void end(String name) {
    xml.append("</").append(name).append(">\n");
  }

  /** Appends escaped text. Control characters, which XML does not allow, become spaces. */
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

  /** The document. */
  @Override
  public String toString() {
    return xml.toString();
  }
}
