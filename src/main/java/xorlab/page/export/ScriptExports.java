package xorlab.page.export;

import java.util.Optional;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import xorlab.browser.CanvasPixels;
import xorlab.browser.CanvasPixels.BlobConsumer;
import xorlab.experiment.SettingErrors;
import xorlab.experiment.SettingTexts;
import xorlab.export.gif.FrameSequence;
import xorlab.export.gif.GifRequest;
import xorlab.export.state.RunCsv;
import xorlab.page.ui.CooperativeTask;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabPalette;
import xorlab.page.ui.QueryString;
import xorlab.plot.draw.Palette;
import xorlab.words.ShareWords;

/** The exports that scripts request through the promises of the element. */
public final class ScriptExports {
  private static final String FIGURE = "figure";

  /** Receives a text. */
  @JSFunctor
  @FunctionalInterface
  public interface TextConsumer extends JSObject {
    void accept(String text);
  }

  private ScriptExports() {}

  /** The current iteration as a PNG of 640x480, or with the given options. */
  public static void png(
      LabContext lab, String options, BlobConsumer consumer, TextConsumer failure) {
    picture(lab, options, failure)
        .ifPresent(
            picture ->
                ifHonest(
                    new FigureTask(
                        lab.experiment(),
                        lab.iteration(),
                        picture.figure(),
                        palette(lab),
                        renderer -> picture.png(renderer, consumer, failure)),
                    failure));
  }

  /**
   * The run as an animated GIF.
   *
   * @param encoder the URL of the script that encodes it in a worker; see {@link Main#gif}
   */
  public static void gif(
      LabContext lab,
      String options,
      JSObject encoder,
      BlobConsumer consumer,
      TextConsumer failure) {
    picture(lab, options, failure)
        .ifPresent(
            picture ->
                ifHonest(
                    new GifRenderer(
                        lab.experiment(),
                        picture.figure(),
                        picture.frames(),
                        palette(lab),
                        encoder,
                        consumer::accept),
                    failure));
  }

  private static void ifHonest(ProgressTask task, TextConsumer failure) {
    CanvasPixels.ifHonest(() -> start(task, failure), () -> failure.accept(ShareWords.NO_PIXELS));
  }

  /** The run so far as CSV. */
  public static void csv(LabContext lab, TextConsumer consumer, TextConsumer failure) {
    Optional<String> problem = RunCsv.sizeProblem(lab.experiment(), lab.furthest());
    if (problem.isPresent()) {
      failure.accept(problem.get());
    } else {
      start(new CsvTask(lab.experiment(), lab.furthest(), consumer::accept), failure);
    }
  }

  private static void start(ProgressTask task, TextConsumer failure) {
    CooperativeTask.start(
        () -> {
          boolean more = task.step();
          if (!more) {
            task.finish();
          }
          return more;
        },
        task.gate(),
        () -> {},
        sentence -> {
          task.stop();
          failure.accept(sentence);
        });
  }

  private static Palette palette(LabContext lab) {
    return LabPalette.of(lab.experiment(), lab.isDark());
  }

  /** The parsed options of a picture or an animation. */
  private record Picture(ExportFigure figure, FrameSequence frames) {
    void png(FigureRenderer renderer, BlobConsumer consumer, TextConsumer failure) {
      CanvasPixels.png(
          FigureFiles.canvas(renderer, figure, frames.width(), frames.height(), 1),
          consumer,
          () -> failure.accept(ShareWords.TOO_LARGE));
    }
  }

  private static Optional<Picture> picture(LabContext lab, String options, TextConsumer failure) {
    SettingTexts texts = QueryString.parse(options);
    String name = texts.text(FIGURE).orElse(ExportFigure.NOTEBOOK.token());
    texts.remove(FIGURE);
    Optional<ExportFigure> figure = ExportFigure.ofToken(name);
    GifRequest request = GifRequest.of(texts, lab.experiment().iterations());
    if (figure.isEmpty()) {
      String names = String.join(", ", ExportFigure.tokens());
      failure.accept(ShareWords.noFigure(names, SettingErrors.quoted(name)));
      return Optional.empty();
    }
    if (request.frames().isEmpty()) {
      failure.accept(String.join(" ", request.problems()));
      return Optional.empty();
    }
    return Optional.of(new Picture(figure.get(), request.frames().get()));
  }
}
