package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Modal dialogs: {@code <dialog>} elements. */
public final class ModalDialog {
  private ModalDialog() {}

  /** Whether a dialog is open, and in the document. */
  @JSBody(params = "dialog", script = "return dialog.open && dialog.isConnected;")
  public static native boolean isOpen(HTMLElement dialog);

  /** Opens a dialog, if it is not open. */
  @JSBody(params = "dialog", script = "if (!dialog.open) { dialog.showModal(); }")
  public static native void open(HTMLElement dialog);

  /** Closes a dialog, if it is open. */
  @JSBody(params = "dialog", script = "dialog.close();")
  public static native void close(HTMLElement dialog);
}
