package xorlab.page.export;

import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.browser.Files;

/** A line of text that a button puts into the clipboard. */
final class CopyField {
  private CopyField() {}

  /**
   * Copies the text of a field and selects it there, for those who have to copy it by hand.
   *
   * @param name what the text is, for the sentence that says so: "link"
   * @param copied the sentence if the clipboard has it
   * @param say takes the sentence that applies
   */
  static void copy(HTMLInputElement field, String name, String copied, Consumer<String> say) {
    Files.copy(
        field.getValue(),
        done -> {
          field.focus();
          field.select();
          say.accept(
              done
                  ? copied
                  : "This page may not use the clipboard. The "
                      + name
                      + " is selected: copy it with Ctrl+C or ⌘C.");
        });
  }
}
