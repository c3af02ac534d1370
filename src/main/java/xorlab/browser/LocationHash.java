package xorlab.browser;

import org.teavm.jso.JSBody;

/** The fragment of the page's address: the part after "#". */
public final class LocationHash {
  private LocationHash() {}

  /** The fragment, still percent-encoded, without "#"; "" if it leads to a place of the page. */
  @JSBody(
      script =
          "const name = location.hash.slice(1);"
              + " return document.getElementById(name) ? '' : name;")
  public static native String fragment();

  /** A name or text of a fragment, decoded. What is no encoding stays as it is. */
  @JSBody(
      params = "text",
      script = "return new URLSearchParams('=' + text.replace(/&/g, '%26')).get('');")
  public static native String decoded(String text);

  /**
   * Replaces the fragment without adding a history entry. Does nothing in a sandboxed frame. The
   * address is written in full: a part of one would be resolved by the page's base element.
   */
  @JSBody(
      params = "fragment",
      script =
          "try { history.replaceState(history.state, '', location.href.split('#')[0]"
              + " + (fragment && '#' + fragment)); } catch (sandboxed) {}")
  public static native void replaceFragment(String fragment);

  /** The address of the page without its fragment; empty if no link can lead to it. */
  @JSBody(
      script =
          "return /^(about|blob|data):/.test(location.href) ? '' : location.href.split('#')[0];")
  public static native String page();
}
