package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/** The browser's ResizeObserver; where there is none, the window's size is followed. */
public final class ResizeObserver {
  private ResizeObserver() {}

  /**
   * Reports now and whenever the size of an element changes, in CSS pixels or (where the browser
   * tells them) in those of the screen.
   */
  @JSBody(
      params = {"element", "callback"},
      script =
          "if (!window.ResizeObserver) {"
              + "  addEventListener('resize', callback); setTimeout(callback); return;"
              + "}"
              + "var observer = new ResizeObserver(callback);"
              + "try { observer.observe(element, { box: 'device-pixel-content-box' }); }"
              + "catch (unknown) { observer.observe(element); }")
  public static native void observe(Element element, Callback callback);

  /** Called after a change. The arguments that the browser passes are not used. */
  @JSFunctor
  @FunctionalInterface
  public interface Callback extends JSObject {
    void onResize();
  }
}
