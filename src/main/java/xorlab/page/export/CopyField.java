package xorlab.page.export;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Clipboard;
import xorlab.page.ui.Dom;

/** Copies the text of a field to the clipboard. */
final class CopyField {
  private CopyField() {}

  /**
   * Copies the text of a field. Where that is refused, selects it for the reader to copy it.
   *
   * @param select selects the text in its field
   * @param refused the message on failure
   * @param copied the message on success
   * @param status shows one of these messages
   */
  static void copy(
      String text, Runnable select, String refused, String copied, HTMLElement status) {
    Clipboard.copy(
        text,
        done -> {
          if (!done) {
            select.run();
          }
          status.setClassName(done ? "outcome done" : "outcome");
          Dom.setText(status, done ? copied : refused);
        });
  }
}
