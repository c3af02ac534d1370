package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;

/** Where the page is: in a sandboxed frame, or opened from disk; and what the browser can do. */
public final class Environment {
  private Environment() {}

  /** Whether this is a sandboxed frame with an opaque origin, which may not store or download. */
  @JSBody(script = "return self.origin === 'null' && location.protocol !== 'file:';")
  public static native boolean isSandboxed();

  /**
   * Whether the page was opened from the reader's disk, so that links to it are of no use to
   * others.
   */
  @JSBody(script = "return location.protocol === 'file:';")
  public static native boolean isFromDisk();

  /**
   * Whether the lab's style sheet has dark colors in this browser. Without them figures have none
   * either, lest a lab be half dark.
   */
  @JSBody(script = "return CSS.supports('color', 'light-dark(red, red)');")
  public static native boolean hasDarkStyles();

  /** Whether the page is shown in a frame of another. */
  @JSBody(script = "return top !== window;")
  public static native boolean isFramed();

  /** Whether an event happens in an element that a selector matches, in whatever shadow root. */
  @JSBody(
      params = {"event", "selector"},
      script = "var at = event.composedPath()[0]; return !!(at.closest && at.closest(selector));")
  public static native boolean isWithin(Event event, String selector);
}
