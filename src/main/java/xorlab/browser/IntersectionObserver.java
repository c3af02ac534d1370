package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/** The browser's IntersectionObserver; where there is none, every element is in view. */
public final class IntersectionObserver {
  private IntersectionObserver() {}

  /** Reports soon whether an element is in view, and whenever it comes into view or leaves it. */
  @JSBody(
      params = {"element", "callback"},
      script =
          "if (window.IntersectionObserver) new IntersectionObserver("
              + "entries => callback(entries[entries.length - 1].isIntersecting))"
              + ".observe(element); else setTimeout(() => callback(true));")
  public static native void observe(Element element, Callback callback);

  /** Called with the latest state. */
  @JSFunctor
  @FunctionalInterface
  public interface Callback extends JSObject {
    void onChange(boolean isInView);
  }
}
