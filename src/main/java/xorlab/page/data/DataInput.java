package xorlab.page.data;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import org.teavm.jso.file.File;
import xorlab.browser.FileBlobs;
import xorlab.page.ui.Dom;
import xorlab.words.OwnWords;
import xorlab.words.SavedWords;

/** Where a text comes from: the field, a file that is chosen, or one that is dropped. */
final class DataInput {
  /** Receives a text to be read. */
  interface Listener {
    void onText(String text);
  }

  /** How long the reader must pause before the text is read, in milliseconds. */
  private static final int PAUSE = 250;

  /** A longer text is not shown in the field, where the browser would be slow with it. */
  private static final int MAX_SHOWN = 200_000;

  /** The bytes of a file that are read: more characters than are used. */
  private static final int MAX_BYTES = 20_000_000;

  private final HTMLTextAreaElement area;
  private final HTMLElement source;
  private final Listener listener;
  private int timer;

  /**
   * @param dialog on which files may be dropped
   */
  DataInput(HTMLElement dialog, Listener listener) {
    this.listener = listener;
    area = (HTMLTextAreaElement) dialog.querySelector("textarea");
    area.setPlaceholder("x1,x2,label\n0.2,0.9,a\n-0.4,0.1,b\n0.7,-0.3,a");
    source = dialog.querySelector(".source");
    HTMLInputElement file = (HTMLInputElement) dialog.querySelector("[type=file]");
    area.addEventListener("input", (Event event) -> onInput());
    file.addEventListener("change", (Event event) -> open(FileBlobs.chosenFile(file)));
    dialog.addEventListener(
        "drop",
        (Event event) -> {
          File dropped = FileBlobs.droppedFile(event);
          if (dropped != null) {
            event.preventDefault();
            event.stopPropagation(); // the lab would open it as a saved state
            open(dropped);
          }
        });
  }

  /** Whether no text was given. */
  boolean isBlank() {
    return area.getValue().trim().isEmpty();
  }

  private void onInput() {
    Window.clearTimeout(timer);
    timer =
        Window.setTimeout(
            () -> {
              Dom.setText(source, "");
              listener.onText(area.getValue());
            },
            PAUSE);
  }

  /**
   * @param file null if none was chosen
   */
  void open(File file) {
    if (file == null) {
      return;
    }
    Window.clearTimeout(timer);
    FileBlobs.read(
        FileBlobs.start(file, MAX_BYTES),
        (text, readable) -> {
          Dom.setText(source, readable ? OwnWords.fromFile(file.getName()) : SavedWords.UNREADABLE);
          if (readable) {
            area.setValue(text.length() > MAX_SHOWN ? "" : text);
            listener.onText(text);
          }
        });
  }
}
