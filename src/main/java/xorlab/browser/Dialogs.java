package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Modal dialogs: elements {@code dialog}. The browser keeps the focus in them, and Esc closes them.
 */
public final class Dialogs {
  private Dialogs() {}

  /** Opens a dialog, unless it is open. */
  @JSBody(params = "dialog", script = "if (!dialog.open) dialog.showModal();")
  public static native void open(HTMLElement dialog);
}
