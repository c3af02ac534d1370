package xorlab.page.export;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.File;
import xorlab.browser.ModalDialog;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;
import xorlab.page.ui.VisibilityObserver;

/** The dialogs "Share" and "Embed" of one lab, which the element opens and closes. */
public final class ExportDialogs {
  private final LabHandle lab;
  private final HTMLElement shareElement;
  private final HTMLElement embedElement;
  private final ShareDialog share;
  private final EmbedDialog embed;

  /**
   * @param encoder as in {@link Main#gif}
   */
  public ExportDialogs(HTMLElement container, LabHandle lab, String folder, JSObject encoder) {
    this.lab = lab;
    shareElement = dialog(container, "#share");
    embedElement = dialog(container, "#embed");
    share = new ShareDialog(shareElement, lab, this::context, folder, encoder);
    embed = new EmbedDialog(embedElement, this::context, folder);
  }

  /** Keys that are pressed in a dialog are neither the lab's nor the page's. */
  private HTMLElement dialog(HTMLElement container, String selector) {
    HTMLElement dialog = container.querySelector(selector);
    new VisibilityObserver(dialog, this::show, this::show);
    dialog.addEventListener("keydown", Event::stopPropagation);
    return dialog;
  }

  private LabContext context() {
    return LabContext.parse(lab.context());
  }

  /** Updates the dialog that is open for what the lab shows. */
  @JSExport
  public void show() {
    if (ModalDialog.isOpen(shareElement)) {
      share.show(context());
    }
    if (ModalDialog.isOpen(embedElement)) {
      embed.show(context());
    } else {
      embed.hide();
    }
  }

  /**
   * Closes the dialogs of a lab that is removed: back in the document they would not be modal. A
   * file that is being made is still saved.
   */
  @JSExport
  public void setConnected(boolean isConnected) {
    if (!isConnected) {
      ModalDialog.close(shareElement);
      ModalDialog.close(embedElement);
      embed.hide();
    }
  }

  /** Does nothing: the dialogs are not printed. */
  @JSExport
  public void setPrinting(boolean isPrinting) {}

  /** Opens a saved state file that was dropped on the lab. */
  @JSExport
  public void open(File file) {
    share.open(file);
  }
}
