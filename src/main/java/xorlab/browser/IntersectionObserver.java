package xorlab.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
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
    void onChange(Entries entries);
  }

  /** All changes. (A JSArrayReader would do, and would have each entry looked at twice.) */
  public interface Entries extends JSObject {
    @JSProperty
    int getLength();

    @JSIndexer
    Entry get(int i);
  }

  /** One change. */
  public interface Entry extends JSObject {
    @JSProperty("isIntersecting")
    boolean isIntersecting();

    @JSProperty
    Element getTarget();
  }
}
