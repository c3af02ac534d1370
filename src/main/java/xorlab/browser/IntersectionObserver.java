package xorlab.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.xml.Element;

/** Tells when an element comes into view or leaves it. */
@JSClass
public class IntersectionObserver implements JSObject {
  public IntersectionObserver(Callback callback) {}

  public native void observe(Element target);

  public native void disconnect();

  /** Called with what has changed, the latest last. */
  @JSFunctor
  @FunctionalInterface
  public interface Callback extends JSObject {
    void onChange(JSArrayReader<Entry> entries);
  }

  /** One change. */
  public interface Entry extends JSObject {
    @JSProperty("isIntersecting")
    boolean isIntersecting();

    @JSProperty
    Element getTarget();
  }
}
