package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** The keyboard focus. */
public final class Focus {
  private Focus() {}

  /** Whether an element has the focus; it may be in a shadow root. */
  @JSBody(params = "element", script = "return element.matches(':focus');")
  public static native boolean isFocused(Element element);
}
