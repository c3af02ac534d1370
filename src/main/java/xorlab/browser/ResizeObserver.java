package xorlab.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/** Tells when an element's size changes. */
@JSClass
public class ResizeObserver implements JSObject {
  public ResizeObserver(Callback callback) {}

  public native void observe(Element target);

  public native void disconnect();

  /** Called with the entries and the observer, neither of which is needed here. */
  @JSFunctor
  @FunctionalInterface
  public interface Callback extends JSObject {
    void onResize();
  }
}
