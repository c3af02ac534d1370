package xorlab.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.xml.Element;

/** The browser's IntersectionObserver: reports when an element comes into view or leaves it. */
@JSClass
public class IntersectionObserver implements JSObject {
  public IntersectionObserver(Callback callback) {}

  public native void observe(Element target);

  public native void disconnect();

  /** Called with the changes, the latest last. */
  @JSFunctor
  @FunctionalInterface
  public interface Callback extends JSObject {
    void onChange(Entries entries);
  }

  /** The changes. A JSArrayReader would access each entry twice. */
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
