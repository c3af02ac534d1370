package xorlab.share;

import java.util.Optional;
import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.File;
import xorlab.browser.Files;
import xorlab.export.JupyterNotebook;
import xorlab.export.NumpyScript;
import xorlab.export.RunCsv;
import xorlab.export.StateJson;
import xorlab.export.StateReader;
import xorlab.export.WrongFile;
import xorlab.widget.Dom;
import xorlab.widget.LabContext;
import xorlab.widget.LabHandle;
import xorlab.widget.Query;

/** The numbers of a run as files: state, table, NumPy script, notebook; and a state read back. */
final class NumbersSection {
  private final LabHandle handle;
  private final Supplier<LabContext> lab;
  private final TaskBar bar;

  NumbersSection(HTMLElement panel, LabHandle handle, Supplier<LabContext> lab, TaskBar bar) {
    this.handle = handle;
    this.lab = lab;
    this.bar = bar;
    Dom.onClick(panel.querySelector(".json"), this::saveState);
    Dom.onClick(panel.querySelector(".csv"), this::saveTable);
    Dom.onClick(panel.querySelector(".py"), this::saveScript);
    Dom.onClick(panel.querySelector(".ipynb"), this::saveNotebook);
    HTMLInputElement file = (HTMLInputElement) panel.querySelector(".open");
    file.addEventListener("change", (Event event) -> open(Files.chosen(file)));
  }

  private void saveState() {
    LabContext context = lab.get();
    bar.start(
        new ReplayTask(
            context.experiment(),
            context.iteration(),
            run -> {
              String state = StateJson.of(context.experiment(), run.timeline().now());
              save(state, "application/json", context, "json");
            }));
  }

  private void saveTable() {
    LabContext context = lab.get();
    Optional<String> refusal = RunCsv.refusal(context.experiment(), context.furthest());
    if (refusal.isPresent()) {
      bar.say(refusal.get());
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
    save(NumpyScript.of(context.experiment()), "text/x-python", context, "py");
  }

  private void saveNotebook() {
    LabContext context = lab.get();
    String notebook = JupyterNotebook.of(context.experiment());
    save(notebook, "application/x-ipynb+json", context, "ipynb");
  }

  private void save(String text, String type, LabContext context, String ending) {
    bar.save(Files.ofText(text, type), context.iteration(), ending);
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
      StateReader.checkSize(file.getSize());
    } catch (WrongFile wrong) {
      bar.say(wrong.getMessage());
      return;
    }
    Files.read(
        file,
        (text, readable) -> {
          if (readable) {
            restore(text);
          } else {
            bar.say("The file could not be read.");
          }
        });
  }

  private void restore(String text) {
    try {
      bar.start(
          new RestoreTask(
              text,
              opened -> {
                handle.begin(Query.format(opened.settings()));
                bar.say(opened.remark().orElse("The saved state is on show."));
              }));
    } catch (WrongFile wrong) {
      bar.say(wrong.getMessage());
    }
  }
}
