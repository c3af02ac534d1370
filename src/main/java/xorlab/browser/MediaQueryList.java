package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.EventTarget;

/** The result of a media query; it fires "change" when the result changes. */
public abstract class MediaQueryList implements EventTarget {
  @JSProperty
  public abstract boolean isMatches();

  /** {@code window.matchMedia(query)}. */
  @JSBody(params = "query", script = "return matchMedia(query);")
  public static native MediaQueryList matchMedia(String query);

  /** Whether the reader's system asks for less motion. */
  @JSBody(script = "return matchMedia('(prefers-reduced-motion: reduce)').matches;")
  public static native boolean prefersReducedMotion();

  /** Whether a device pixel has its present size. */
  @JSBody(script = "return matchMedia('(resolution: ' + devicePixelRatio + 'dppx)');")
  public static native MediaQueryList ofPresentDensity();
}
