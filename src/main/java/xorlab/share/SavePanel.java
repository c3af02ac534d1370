package xorlab.share;

import java.util.Optional;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;
import xorlab.browser.Files;
import xorlab.export.FrameSequence;
import xorlab.export.GifOption;
import xorlab.export.GifPlan;
import xorlab.export.JupyterNotebook;
import xorlab.export.NumpyScript;
import xorlab.export.RunCsv;
import xorlab.export.ShareLink;
import xorlab.export.StateJson;
import xorlab.export.StateReader;
import xorlab.export.WrongFile;
import xorlab.numeric.Decimals;
import xorlab.plot.Palette;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Texts;
import xorlab.training.Timeline;
import xorlab.widget.Dom;

/** A link, a picture, an animation, the numbers, the code; and a saved state back again. */
public final class SavePanel {
  private static final int UPDATES_PER_STEP = 500;
  private static final int LINES_PER_STEP = 50;

  private final Outlook lab;
  private final HTMLElement panel;
  private final HTMLInputElement link;
  private final HTMLSelectElement figure;
  private final HTMLInputElement width;
  private final HTMLInputElement height;
  private final HTMLSelectElement scale;
  private final HTMLSelectElement colours;
  private final HTMLElement outcome;
  private final HTMLElement bar;
  private final HTMLElement progress;
  private final HTMLElement preview;
  private final HTMLElement code;
  private Optional<Slices> work = Optional.empty();
  private Optional<String> shownPicture = Optional.empty();

  public SavePanel(HTMLElement panel, HTMLElement room, Outlook lab) {
    this.lab = lab;
    this.panel = panel;
    link = input(".link");
    figure = (HTMLSelectElement) panel.querySelector(".figure");
    width = input(".width");
    height = input(".height");
    scale = (HTMLSelectElement) panel.querySelector(".scale");
    colours = (HTMLSelectElement) panel.querySelector(".colours");
    outcome = panel.querySelector(".outcome");
    bar = panel.querySelector(".working");
    progress = bar.querySelector("progress");
    preview = panel.querySelector(".preview");
    code = panel.querySelector(".code");
    for (String name : Sitter.FIGURES) {
      Dom.add(figure, "option", name.equals("notebook") ? "decision, as in the notebook" : name);
    }
    figure.addEventListener("change", (Event event) -> suggestHeight());
    width.addEventListener("change", (Event event) -> suggestHeight());
    onClick(".copy", this::copyLink);
    onClick(".png", this::savePng);
    onClick(".svg", this::saveSvg);
    onClick(".gif", this::makeGif);
    onClick(".json", this::saveState);
    onClick(".csv", this::saveTable);
    onClick(".py", () -> save(NumpyScript.of(lab.experiment()), "text/x-python", "py"));
    onClick(
        ".ipynb",
        () -> save(JupyterNotebook.of(lab.experiment()), "application/x-ipynb+json", "ipynb"));
    onClick(".cancel", this::cancel);
    HTMLInputElement file = input(".open");
    file.addEventListener("change", (Event event) -> open(Files.chosen(file)));
    room.addEventListener("dragover", Event::preventDefault);
    room.addEventListener("drop", (Event event) -> drop(event));
    suggestHeight();
  }

  /** Shows what belongs to the lab's present iteration. */
  public void show() {
    String fragment = ShareLink.fragment(lab.experiment(), lab.iteration());
    link.setValue(fragment.isEmpty() ? lab.page() : lab.page() + "#" + fragment);
    Dom.setText(code, NumpyScript.of(lab.experiment()));
    Dom.setAttribute(panel.querySelector(".sandboxed"), "hidden", !Files.isSandboxed(), "");
    Dom.setAttribute(panel.querySelector(".from-disk"), "hidden", !Files.isFromDisk(), "");
  }

  private HTMLInputElement input(String selector) {
    return (HTMLInputElement) panel.querySelector(selector);
  }

  private void onClick(String selector, Runnable action) {
    Dom.onClick(panel.querySelector(selector), action);
  }

  private void tell(String sentence) {
    Dom.setText(outcome, sentence);
  }

  private void copyLink() {
    Files.copy(
        link.getValue(),
        done -> {
          link.focus();
          link.select();
          tell(
              done
                  ? "The link is in the clipboard."
                  : "This page may not use the clipboard. The link is selected: copy it with Ctrl+C"
                      + " or ⌘C.");
        });
  }

  private String name() {
    return Sitter.FIGURES.get(figure.getSelectedIndex());
  }

  private Palette palette() {
    boolean dark = colours.getSelectedIndex() == 0 ? lab.isDark() : colours.getSelectedIndex() == 2;
    return dark ? Palette.dark() : Palette.light();
  }

  private void suggestHeight() {
    double wide = Decimals.parse(width.getValue()).orElse(0);
    if (wide > 0) {
      Moment start = new Run(lab.experiment()).timeline().now();
      height.setValue(Integer.toString((int) Sitter.height(name(), wide, start)));
    }
  }

  /** Trains up to the present iteration and then hands it over. */
  private void portrait(Sitting sitting) {
    GifPlan plan = plan();
    if (plan.frames().isEmpty()) {
      tell(String.join(" ", plan.problems()));
      return;
    }
    FrameSequence size = plan.frames().get();
    Run run = new Run(lab.experiment());
    int iteration = lab.iteration();
    begin(
        new Task() {
          @Override
          public boolean step() {
            return !run.seek(iteration, UPDATES_PER_STEP);
          }

          @Override
          public double done() {
            return (double) run.timeline().iteration() / Math.max(1, iteration);
          }

          @Override
          public String progress() {
            return "training";
          }

          @Override
          public void finish() {
            sitting.sit(run.sitter(palette()), size);
          }
        });
  }

  /** What becomes of a moment that has been trained up to. */
  @FunctionalInterface
  private interface Sitting {
    void sit(Sitter sitter, FrameSequence size);
  }

  private void savePng() {
    int times = scale.getSelectedIndex() + 1;
    portrait(
        (sitter, size) ->
            Files.png(
                Portraits.canvas(sitter, name(), size.width(), size.height(), times),
                blob -> give(blob, "png")));
  }

  private void saveSvg() {
    portrait(
        (sitter, size) ->
            save(
                Portraits.svg(sitter, name(), size.width(), size.height()),
                "image/svg+xml",
                "svg"));
  }

  private GifPlan plan() {
    Texts texts = new Texts();
    for (GifOption option : GifOption.values()) {
      String text = input("." + option.label()).getValue().trim();
      if (!text.isEmpty()) {
        texts.put(option.label(), text);
      }
    }
    return GifPlan.of(texts, lab.experiment().iterations());
  }

  private void makeGif() {
    GifPlan plan = plan();
    if (plan.frames().isEmpty()) {
      tell(String.join(" ", plan.problems()));
      return;
    }
    GifMaker maker = new GifMaker(lab.experiment(), name(), plan.frames().get(), palette());
    begin(
        new Task() {
          @Override
          public boolean step() {
            return maker.step();
          }

          @Override
          public double done() {
            return maker.done();
          }

          @Override
          public String progress() {
            return maker.progress();
          }

          @Override
          public void finish() {
            Blob blob = maker.blob();
            shownPicture.ifPresent(Files::forget);
            shownPicture = Optional.of(Files.address(blob));
            preview.setAttribute("src", shownPicture.get());
            preview.setHidden(false);
            give(blob, "gif");
          }
        });
  }

  private void saveState() {
    Timeline timeline = new Timeline(lab.experiment());
    int iteration = lab.iteration();
    begin(
        new Task() {
          @Override
          public boolean step() {
            return !timeline.seek(iteration, UPDATES_PER_STEP);
          }

          @Override
          public double done() {
            return (double) timeline.iteration() / Math.max(1, iteration);
          }

          @Override
          public String progress() {
            return "training";
          }

          @Override
          public void finish() {
            save(StateJson.of(lab.experiment(), timeline.now()), "application/json", "json");
          }
        });
  }

  private void saveTable() {
    Experiment experiment = lab.experiment();
    int last = lab.furthest();
    Optional<String> refusal = RunCsv.refusal(experiment, last);
    if (refusal.isPresent()) {
      tell(refusal.get());
      return;
    }
    RunCsv table = new RunCsv(experiment, last);
    StringBuilder text = new StringBuilder();
    int[] lines = {0};
    begin(
        new Task() {
          @Override
          public boolean step() {
            for (int i = 0; i < LINES_PER_STEP && table.hasNext(); i++) {
              text.append(table.next());
              lines[0]++;
            }
            return table.hasNext();
          }

          @Override
          public double done() {
            return (double) lines[0] / table.lines();
          }

          @Override
          public String progress() {
            return "line " + lines[0] + " of " + table.lines();
          }

          @Override
          public void finish() {
            save(text.toString(), "text/csv", "csv");
          }
        });
  }

  private void save(String text, String type, String ending) {
    give(Files.ofText(text, type), ending);
  }

  private void give(Blob blob, String ending) {
    String file = "xor-lab-" + lab.iteration() + "." + ending;
    Files.save(blob, file);
    String made = file + " is made, " + (blob.getSize() + 999) / 1000 + " kB";
    tell(made + (Files.isSandboxed() ? ", but this frame may not save it." : "."));
  }

  private void begin(Task task) {
    cancel();
    setBusy(true);
    work =
        Optional.of(
            Slices.start(
                () -> {
                  boolean more = task.step();
                  if (!more) {
                    setBusy(false);
                    work = Optional.empty();
                    task.finish();
                  }
                  return more;
                },
                () -> {
                  progress.setAttribute("value", Decimals.fixed(task.done(), 3));
                  tell("Working: " + task.progress() + ".");
                }));
  }

  private void cancel() {
    if (work.isPresent()) {
      work.get().cancel();
      work = Optional.empty();
      setBusy(false);
      tell("Cancelled.");
    }
  }

  /** While it is busy, a screen reader is not to say each frame's number. */
  private void setBusy(boolean busy) {
    bar.setHidden(!busy);
    Dom.setAttribute(outcome, "aria-busy", busy, "true");
  }

  private void drop(JSObject event) {
    ((Event) event).preventDefault();
    open(Files.dropped(event));
  }

  private void open(File file) {
    if (file == null) {
      return;
    }
    try {
      StateReader.checkSize(file.getSize());
    } catch (WrongFile wrong) {
      tell(wrong.getMessage());
      return;
    }
    Files.read(
        file,
        (text, readable) -> {
          if (readable) {
            read(text);
          } else {
            tell("The file could not be read.");
          }
        });
  }

  private void read(String text) {
    try {
      StateReader reader = new StateReader(text);
      begin(
          new Task() {
            @Override
            public boolean step() {
              return !reader.work(UPDATES_PER_STEP);
            }

            @Override
            public double done() {
              return 0;
            }

            @Override
            public String progress() {
              return "training up to the file's iteration";
            }

            @Override
            public void finish() {
              StateReader.Opened opened = reader.opened();
              lab.begin(opened.settings());
              tell(opened.remark().orElse("The saved state is on show."));
            }
          });
    } catch (WrongFile wrong) {
      tell(wrong.getMessage());
    }
  }
}
