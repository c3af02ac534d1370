package xorlab.browser;

import org.teavm.jso.JSBody;

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
}
