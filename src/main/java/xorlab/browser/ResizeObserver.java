package xorlab.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/** The browser's ResizeObserver: reports when an element's size changes. */
@JSClass
public class ResizeObserver implements JSObject {
  public ResizeObserver(Callback callback) {}

  public native void observe(Element target);

  public native void disconnect();

  /** Called after a change. The arguments that the browser passes are not used. */
  @JSFunctor
  @FunctionalInterface
  public interface Callback extends JSObject {
    void onResize();
  }
}
