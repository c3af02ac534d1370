package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The element that has a shadow root. */
public final class ShadowHost {
  private ShadowHost() {}

  /** The host of the shadow root that contains an element. */
  @JSBody(params = "element", script = "return element.getRootNode().host;")
  public static native HTMLElement of(HTMLElement element);
}
