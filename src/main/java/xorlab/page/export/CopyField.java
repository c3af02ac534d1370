package xorlab.page.export;

import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.browser.Clipboard;

/** Copies the text of a field to the clipboard. */
final class CopyField {
  private CopyField() {}

  /**
   * Copies the text of a field and selects it, in case the reader has to copy it manually.
   *
   * @param name of the text, for the message on failure: "link"
   * @param copied the message on success
   * @param showStatus receives one of these messages
   */
  static void copy(
      HTMLInputElement field, String name, String copied, Consumer<String> showStatus) {
    Clipboard.copy(
        field.getValue(),
        done -> {
          field.focus();
          field.select();
          showStatus.accept(
              done
                  ? copied
                  : "This page may not use the clipboard. The "
                      + name
                      + " is selected: copy it with Ctrl+C or ⌘C.");
        });
  }
}
