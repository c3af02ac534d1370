package xorlab.page.export;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.Clipboard;
import xorlab.browser.FileBlobs;
import xorlab.export.numpy.JupyterNotebook;
import xorlab.export.numpy.NumpyScript;
import xorlab.export.state.RunCsv;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.words.ShareWords;

/** Exports the numbers of a run: as a table, or as the code that computes them again. */
final class NumbersSection {
  /** What can be exported, in the order of the menu. */
  private enum Format {
    TABLE("text/csv", "csv"),
    SCRIPT("text/x-python", "py"),
    NOTEBOOK("application/x-ipynb+json", "ipynb");

    final String type;
    final String extension;

    Format(String type, String extension) {
      this.type = type;
      this.extension = extension;
    }
  }

  private final Supplier<LabContext> lab;
  private final HTMLSelectElement format;
  private final HTMLElement code;
  private final TaskNote note;

  NumbersSection(HTMLElement group, Supplier<LabContext> lab) {
    this.lab = lab;
    format = (HTMLSelectElement) group.querySelector(".format");
    code = group.querySelector(".code");
    note = new TaskNote(group);
    group.addEventListener("change", (Event event) -> note.clear());
    Dom.onClick(group.querySelector(".save"), this::save);
    Dom.onClick(group.querySelector(".copy"), () -> make(lab.get(), this::copy));
  }

  /** Shows what is exported, and the code. */
  void show(LabContext context) {
    note.showHint(
        switch (format()) {
          case TABLE ->
              RunCsv.sizeProblem(context.experiment(), context.furthest())
                  .orElse(ShareWords.table(context.furthest()));
          case SCRIPT -> ShareWords.SCRIPT;
          case NOTEBOOK -> ShareWords.NOTEBOOK;
        });
    Dom.setText(code, NumpyScript.of(context.experiment()));
  }

  private Format format() {
    return Format.values()[format.getSelectedIndex()];
  }

  private void make(LabContext context, Consumer<String> consumer) {
    switch (format()) {
      case TABLE -> makeTable(context, consumer);
      case SCRIPT -> note.attempt(() -> consumer.accept(NumpyScript.of(context.experiment())));
      case NOTEBOOK ->
          note.attempt(() -> consumer.accept(JupyterNotebook.of(context.experiment())));
    }
  }

  private void makeTable(LabContext context, Consumer<String> consumer) {
    Optional<String> problem = RunCsv.sizeProblem(context.experiment(), context.furthest());
    if (problem.isPresent()) {
      note.showStatus(problem.get());
    } else {
      note.start(new CsvTask(context.experiment(), context.furthest(), consumer));
    }
  }

  private void save() {
    LabContext context = lab.get();
    Format made = format();
    make(
        context,
        text -> note.save(FileBlobs.ofText(text, made.type), context.iteration(), made.extension));
  }

  private void copy(String text) {
    Clipboard.copy(
        text,
        done -> {
          if (done) {
            note.showDone(ShareWords.COPIED);
          } else {
            note.showStatus(ShareWords.SAVE_INSTEAD);
          }
        });
  }
}
