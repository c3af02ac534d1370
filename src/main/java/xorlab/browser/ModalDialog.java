package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Modal dialogs: {@code <dialog>} elements. */
public final class ModalDialog {
  private ModalDialog() {}

  public static boolean isOpen(HTMLElement dialog) {
    return dialog.hasAttribute("open");
  }

  /** Opens a dialog, if it is not open. */
  @JSBody(params = "dialog", script = "if (!dialog.open) { dialog.showModal(); }")
  public static native void open(HTMLElement dialog);
}
