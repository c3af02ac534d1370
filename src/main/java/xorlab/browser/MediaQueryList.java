package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.EventTarget;

/** Whether a media query holds; it fires "change" when that changes. */
public abstract class MediaQueryList implements EventTarget {
  @JSProperty
  public abstract boolean isMatches();

  /** {@code window.matchMedia(query)}. */
  @JSBody(params = "query", script = "return matchMedia(query);")
  public static native MediaQueryList matchMedia(String query);
}
