package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** Which element hears the keyboard. */
public final class Focus {
  private Focus() {}

  /** Whether it is this one, in a shadow root too. */
  @JSBody(params = "element", script = "return element.matches(':focus');")
  public static native boolean isFocused(Element element);
}
