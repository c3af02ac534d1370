package xorlab.share;

import java.util.Optional;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import xorlab.browser.Files;
import xorlab.browser.Files.BlobTaker;
import xorlab.export.FrameSequence;
import xorlab.export.GifPlan;
import xorlab.export.RunCsv;
import xorlab.plot.Palette;
import xorlab.training.Texts;
import xorlab.widget.CooperativeTask;
import xorlab.widget.LabContext;
import xorlab.widget.Query;

/** What scripts ask an element for, behind its promises. */
public final class ScriptExports {
  private static final String FIGURE = "figure";

  /** Takes a text. */
  @JSFunctor
  @FunctionalInterface
  public interface TextTaker extends JSObject {
    void take(String text);
  }

  private ScriptExports() {}

  /** The iteration on show as a PNG of 640x480, or as the options say. */
  static void png(LabContext lab, String options, BlobTaker taker, TextTaker failed) {
    picture(lab, options, failed)
        .ifPresent(
            picture ->
                start(
                    new ReplayTask(
                        lab.experiment(),
                        lab.iteration(),
                        run -> picture.png(run.sitter(palette(lab)), taker))));
  }

  /** The run as an animated GIF. */
  static void gif(LabContext lab, String options, BlobTaker taker, TextTaker failed) {
    picture(lab, options, failed)
        .ifPresent(
            picture ->
                start(
                    new GifMaker(
                        lab.experiment(),
                        picture.figure(),
                        picture.frames(),
                        palette(lab),
                        taker::take)));
  }

  /** The run so far as CSV. */
  static void csv(LabContext lab, TextTaker taker, TextTaker failed) {
    Optional<String> refusal = RunCsv.refusal(lab.experiment(), lab.furthest());
    if (refusal.isPresent()) {
      failed.take(refusal.get());
    } else {
      start(new CsvTask(lab.experiment(), lab.furthest(), taker::take));
    }
  }

  private static void start(Task task) {
    CooperativeTask.start(
        () -> {
          boolean more = task.step();
          if (!more) {
            task.finish();
          }
          return more;
        });
  }

  private static Palette palette(LabContext lab) {
    return lab.isDark() ? Palette.dark() : Palette.light();
  }

  /** What the options of a picture or an animation ask for. */
  private record Picture(Figure figure, FrameSequence frames) {
    void png(Sitter sitter, BlobTaker taker) {
      Files.png(Portraits.canvas(sitter, figure, frames.width(), frames.height(), 1), taker);
    }
  }

  private static Optional<Picture> picture(LabContext lab, String options, TextTaker failed) {
    Texts texts = Query.parse(options);
    String name = texts.text(FIGURE).orElse(Figure.NOTEBOOK.label());
    texts.remove(FIGURE);
    Optional<Figure> figure = Figure.named(name);
    GifPlan plan = GifPlan.of(texts, lab.experiment().iterations());
    if (figure.isEmpty()) {
      String names = String.join(", ", Figure.labels());
      failed.take("There is no figure “" + name + "”; there are " + names + ".");
      return Optional.empty();
    }
    if (plan.frames().isEmpty()) {
      failed.take(String.join(" ", plan.problems()));
      return Optional.empty();
    }
    return Optional.of(new Picture(figure.get(), plan.frames().get()));
  }
}
