package xorlab.share;

import java.util.Optional;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import xorlab.browser.Files;
import xorlab.export.FrameSequence;
import xorlab.export.GifPlan;
import xorlab.export.JupyterNotebook;
import xorlab.export.NumpyScript;
import xorlab.export.RunCsv;
import xorlab.plot.Palette;
import xorlab.training.Experiment;
import xorlab.training.Texts;
import xorlab.widget.Query;

/** What scripts may take along: the promises of the element. */
public final class Maker {
  private static final int UPDATES_PER_STEP = 500;
  private static final int LINES_PER_STEP = 50;
  private static final String FIGURE = "figure";

  private final Outlook lab;

  public Maker(Outlook lab) {
    this.lab = lab;
  }

  /**
   * The lab's iteration as a PNG of 640x480, or as the options say: figure, width, height.
   *
   * @param options as an address writes them
   * @param refused is told why it cannot be made
   */
  @JSExport
  public void png(String options, Files.BlobTaker taker, Sentence refused) {
    plan(options, refused)
        .ifPresent(
            plan -> {
              Run run = new Run(lab.experiment());
              int iteration = lab.iteration();
              Slices.start(
                  () -> {
                    boolean arrived = run.seek(iteration, UPDATES_PER_STEP);
                    if (arrived) {
                      FrameSequence size = plan.frames();
                      Files.png(
                          Portraits.canvas(
                              run.sitter(palette()), plan.figure(), size.width(), size.height(), 1),
                          taker);
                    }
                    return !arrived;
                  },
                  () -> {});
            });
  }

  /** The run as an animated GIF; the options are also those of {@link xorlab.export.GifOption}. */
  @JSExport
  public void gif(String options, Files.BlobTaker taker, Sentence refused) {
    plan(options, refused)
        .ifPresent(
            plan -> {
              GifMaker maker =
                  new GifMaker(lab.experiment(), plan.figure(), plan.frames(), palette());
              Slices.start(
                  () -> {
                    boolean more = maker.step();
                    if (!more) {
                      taker.take(maker.blob());
                    }
                    return more;
                  },
                  () -> {});
            });
  }

  /** The run so far as CSV. */
  @JSExport
  public void csv(Sentence taker, Sentence refused) {
    Experiment experiment = lab.experiment();
    Optional<String> refusal = RunCsv.refusal(experiment, lab.furthest());
    if (refusal.isPresent()) {
      refused.say(refusal.get());
      return;
    }
    RunCsv table = new RunCsv(experiment, lab.furthest());
    StringBuilder text = new StringBuilder();
    Slices.start(
        () -> {
          for (int i = 0; i < LINES_PER_STEP && table.hasNext(); i++) {
            text.append(table.next());
          }
          if (!table.hasNext()) {
            taker.say(text.toString());
          }
          return table.hasNext();
        },
        () -> {});
  }

  /** The experiment as a Python script. */
  @JSExport
  public String numpy() {
    return NumpyScript.of(lab.experiment());
  }

  /** The experiment as a Jupyter notebook. */
  @JSExport
  public String notebook() {
    return JupyterNotebook.of(lab.experiment());
  }

  private Palette palette() {
    return lab.isDark() ? Palette.dark() : Palette.light();
  }

  private record Plan(String figure, FrameSequence frames) {}

  private Optional<Plan> plan(String options, Sentence refused) {
    Texts texts = Query.parse(options);
    String figure = "notebook";
    for (int i = 0; i < texts.size(); i++) {
      figure = texts.name(i).equals(FIGURE) ? texts.text(i) : figure;
    }
    texts.remove(FIGURE);
    GifPlan plan = GifPlan.of(texts, lab.experiment().iterations());
    if (!Sitter.FIGURES.contains(figure)) {
      refused.say(
          "There is no figure “"
              + figure
              + "”; there are "
              + String.join(", ", Sitter.FIGURES)
              + ".");
      return Optional.empty();
    }
    if (plan.frames().isEmpty()) {
      refused.say(String.join(" ", plan.problems()));
      return Optional.empty();
    }
    return Optional.of(new Plan(figure, plan.frames().get()));
  }

  /** Hears a text. */
  @JSFunctor
  @FunctionalInterface
  public interface Sentence extends JSObject {
    void say(String text);
  }
}
