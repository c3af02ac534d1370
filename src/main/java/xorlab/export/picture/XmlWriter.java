package xorlab.export.picture;

/** An XML document under construction: elements, their attributes, and text with any characters. */
final class XmlWriter {
  private final StringBuilder xml = new StringBuilder();

  /** Begins an element; calls that add its attributes follow. */
  XmlWriter startElement(String name) {
    xml.append('<').append(name);
    return this;
  }

  XmlWriter attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"");
    escape(value);
    xml.append('"');
    return this;
  }

  XmlWriter attribute(String name, double value) {
    return attribute(name, SvgNumber.of(value));
  }

  /** Ends an empty element. */
  void endEmptyElement() {
    xml.append("/>\n");
  }

  /** Ends the attributes of an element with child elements. */
  void startContent() {
    xml.append(">\n");
  }

  /** Ends an element that contains text. */
  void endElementWithText(String text, String name) {
    xml.append('>');
    escape(text);
    endElement(name);
  }

  /** Ends an element with child elements. */
  void endElement(String name) {
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
