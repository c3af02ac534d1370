package xorlab.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;

/**
 * Names and values in the format of a URL query. Parsing never fails: malformed escapes are kept as
 * they are.
 */
@JSClass
public class URLSearchParams implements JSObject {
  public URLSearchParams(String text) {}

  public native void append(String name, String value);

  public native void forEach(Each each);

  @JSMethod("toString")
  public native String text();

  @JSFunctor
  @FunctionalInterface
  public interface Each extends JSObject {
    void pair(String value, String name);
  }
}
