package xorlab.page.export;

import java.util.function.Consumer;
import xorlab.browser.Clipboard;

/** Copies the text of a field to the clipboard. */
final class CopyField {
  private CopyField() {}

  /**
   * Copies the text of a field and selects it, in case the reader has to copy it manually.
   *
   * @param select selects the text in its field
   * @param name of the text, for the message on failure: "link"
   * @param copied the message on success
   * @param showStatus receives one of these messages
   */
  static void copy(
      String text, Runnable select, String name, String copied, Consumer<String> showStatus) {
    Clipboard.copy(
        text,
        done -> {
          select.run();
          showStatus.accept(
              done
                  ? copied
                  : "This page may not use the clipboard. The "
                      + name
                      + " is selected: copy it with Ctrl+C or ⌘C.");
        });
  }
}
