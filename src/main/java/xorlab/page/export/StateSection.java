package xorlab.page.export;

import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.File;
import xorlab.browser.FileBlobs;
import xorlab.export.state.InvalidFileException;
import xorlab.export.state.StateJson;
import xorlab.export.state.StateRestorer;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;
import xorlab.page.ui.QueryString;
import xorlab.words.SavedWords;

/** Saves the state of the lab, and opens saved states. */
final class StateSection {
  private final LabHandle handle;
  private final Supplier<LabContext> lab;
  private final Runnable told;
  private final TaskNote note;

  /**
   * @param told runs when something is said of a file, which may have been dropped on the lab
   */
  StateSection(HTMLElement group, LabHandle handle, Supplier<LabContext> lab, Runnable told) {
    this.handle = handle;
    this.lab = lab;
    this.told = told;
    note = new TaskNote(group);
    Dom.onClick(group.querySelector(".save"), this::save);
    HTMLInputElement file = (HTMLInputElement) group.querySelector(".open");
    file.addEventListener("change", (Event event) -> open(FileBlobs.chosenFile(file)));
  }

  private void save() {
    LabContext context = lab.get();
    note.start(
        new ReplayTask(
            context.experiment(),
            context.iteration(),
            run -> {
              String state = StateJson.of(context.experiment(), run.timeline().state());
              note.save(FileBlobs.ofText(state, "application/json"), context.iteration(), "json");
            }));
  }

  /**
   * Opens a saved state.
   *
   * @param file null if none was chosen
   */
  void open(File file) {
    if (file == null) {
      return;
    }
    try {
      StateRestorer.checkSize(file.getSize());
    } catch (InvalidFileException e) {
      tell(e.getMessage());
      return;
    }
    FileBlobs.read(
        file,
        (text, readable) -> {
          if (readable) {
            note.attempt(() -> restore(text));
          } else {
            tell(SavedWords.UNREADABLE);
          }
        });
  }

  private void restore(String text) {
    try {
      note.start(
          new RestoreTask(
              text,
              opened -> {
                handle.begin(QueryString.format(opened.settings()));
                opened.note().ifPresentOrElse(this::tell, () -> note.showDone(SavedWords.OPENED));
              }));
    } catch (InvalidFileException e) {
      tell(e.getMessage());
    }
  }

  private void tell(String sentence) {
    note.showStatus(sentence);
    told.run();
  }
}
