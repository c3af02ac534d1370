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
   * @param name of the text, for the message on failure: "link"
   * @param copied the message on success
   * @param status shows one of these messages
   */
  static void copy(String text, Runnable select, String name, String copied, HTMLElement status) {
    Clipboard.copy(
        text,
        done -> {
          if (!done) {
            select.run();
          }
          status.setClassName(done ? "outcome done" : "outcome");
          Dom.setText(
              status,
              done
                  ? copied
                  : "This page may not use the clipboard. The "
                      + name
                      + " is selected: copy it with Ctrl+C or ⌘C.");
        });
  }
}
