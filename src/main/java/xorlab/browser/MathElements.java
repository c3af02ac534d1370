package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Formulas as elements. */
public final class MathElements {
  private MathElements() {}

  /**
   * Appends a formula: elements, one by one, since a page may reserve the browser's parser for
   * markup that never changes, by Trusted Types.
   *
   * @param mathml of elements without attributes, or with mathvariant="normal", and text in which
   *     only {@code >} is escaped
   */
  @JSBody(
      params = {"parent", "mathml"},
      script =
          "mathml.replace(/<(\\/?)(\\w+)([^>]*)>|[^<]+/g, function(text, end, name, normal) {"
              + " if (end) { parent = parent.parentNode; }"
              + " else if (name) { parent = parent.appendChild("
              + "document.createElementNS('http://www.w3.org/1998/Math/MathML', name));"
              + " if (normal) { parent.setAttribute('mathvariant', 'normal'); } }"
              + " else { parent.append(text.replace('&gt;', '>')); } return ''; });")
  public static native void append(HTMLElement parent, String mathml);

  /** Appends an element of MathML, such as an mrow. */
  @JSBody(
      params = {"parent", "name"},
      script =
          "return parent.appendChild("
              + "document.createElementNS('http://www.w3.org/1998/Math/MathML', name));")
  public static native HTMLElement add(HTMLElement parent, String name);
}
