package xorlab.browser;

import org.teavm.jso.JSBody;

/** The part of the page's address behind "#". */
public final class LocationHash {
  private LocationHash() {}

  /** The fragment as it is written, without "#". */
  @JSBody(script = "return location.hash.slice(1);")
  public static native String fragment();

  /**
   * Writes the fragment without a new entry in the history. In a sandboxed frame, which has no
   * address of its own, nothing happens.
   */
  @JSBody(
      params = "fragment",
      script =
          "try { history.replaceState(history.state, '', fragment ? '#' + fragment :"
              + " location.pathname + location.search); } catch (sandboxed) {}")
  public static native void replaceFragment(String fragment);

  /** The address of the page, without what stands behind #. */
  @JSBody(script = "return location.href.split('#')[0];")
  public static native String page();
}
