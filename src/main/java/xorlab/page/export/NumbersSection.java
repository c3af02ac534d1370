package xorlab.page.export;

import java.util.Optional;
import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.File;
import xorlab.browser.FileBlobs;
import xorlab.export.numpy.JupyterNotebook;
import xorlab.export.numpy.NumpyScript;
import xorlab.export.state.InvalidFileException;
import xorlab.export.state.RunCsv;
import xorlab.export.state.StateJson;
import xorlab.export.state.StateRestorer;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;
import xorlab.page.ui.QueryString;

/** Exports the numbers of a run: state, table, NumPy script and notebook. Opens saved states. */
final class NumbersSection {
  private final LabHandle handle;
  private final Supplier<LabContext> lab;
  private final TaskProgressBar bar;

  NumbersSection(
      HTMLElement panel, LabHandle handle, Supplier<LabContext> lab, TaskProgressBar bar) {
    this.handle = handle;
    this.lab = lab;
    this.bar = bar;
    Dom.onClick(panel.querySelector(".json"), this::saveState);
    Dom.onClick(panel.querySelector(".csv"), this::saveTable);
    Dom.onClick(panel.querySelector(".py"), this::saveScript);
    Dom.onClick(panel.querySelector(".ipynb"), this::saveNotebook);
    HTMLInputElement file = (HTMLInputElement) panel.querySelector(".open");
    file.addEventListener("change", (Event event) -> open(FileBlobs.chosenFile(file)));
  }

  private void saveState() {
    LabContext context = lab.get();
    bar.start(
        new ReplayTask(
            context.experiment(),
            context.iteration(),
            run -> {
              String state = StateJson.of(context.experiment(), run.timeline().state());
              save(state, "application/json", context, "json");
            }));
  }

  private void saveTable() {
    LabContext context = lab.get();
    Optional<String> problem = RunCsv.sizeProblem(context.experiment(), context.furthest());
    if (problem.isPresent()) {
      bar.showStatus(problem.get());
    } else {
      bar.start(
          new CsvTask(
              context.experiment(),
              context.furthest(),
              table -> save(table, "text/csv", context, "csv")));
    }
  }

  private void saveScript() {
    LabContext context = lab.get();
    bar.attempt(() -> save(NumpyScript.of(context.experiment()), "text/x-python", context, "py"));
  }

  private void saveNotebook() {
    LabContext context = lab.get();
    String type = "application/x-ipynb+json";
    bar.attempt(() -> save(JupyterNotebook.of(context.experiment()), type, context, "ipynb"));
  }

  private void save(String text, String type, LabContext context, String extension) {
    bar.save(FileBlobs.ofText(text, type), context.iteration(), extension);
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
      bar.showStatus(e.getMessage());
      return;
    }
    FileBlobs.read(
        file,
        (text, readable) -> {
          if (readable) {
            bar.attempt(() -> restore(text));
          } else {
            bar.showStatus("The file could not be read.");
          }
        });
  }

  private void restore(String text) {
    try {
      bar.start(
          new RestoreTask(
              text,
              opened -> {
                handle.begin(QueryString.format(opened.settings()));
                bar.showStatus(opened.note().orElse("The saved state is open."));
              }));
    } catch (InvalidFileException e) {
      bar.showStatus(e.getMessage());
    }
  }
}
