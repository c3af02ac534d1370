package xorlab.page.export;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;
import xorlab.browser.CanvasPixels;
import xorlab.browser.FileBlobs;
import xorlab.export.gif.FrameSequence;
import xorlab.export.gif.GifRequest;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.plot.draw.Palette;

/** Exports a figure as a PNG, an SVG or an animated GIF. */
final class PictureSection {
  private final Supplier<LabContext> lab;
  private final TaskProgressBar bar;
  private final PictureForm form;
  private final HTMLElement preview;
  private Optional<String> previewAddress = Optional.empty();

  PictureSection(HTMLElement panel, Supplier<LabContext> lab, TaskProgressBar bar) {
    this.lab = lab;
    this.bar = bar;
    form = new PictureForm(panel, this::suggestHeight);
    preview = panel.querySelector(".preview");
    // a policy of the page may refuse it
    preview.addEventListener("load", (Event event) -> preview.setHidden(false));
    preview.addEventListener("error", (Event event) -> preview.setHidden(true));
    Dom.onClick(panel.querySelector(".png"), this::savePng);
    Dom.onClick(panel.querySelector(".svg"), this::saveSvg);
    Dom.onClick(panel.querySelector(".gif"), this::makeGif);
    suggestHeight();
  }

  private void suggestHeight() {
    form.suggestHeight(lab.get().experiment());
  }

  /** Passes on the size and the frames in the form, or shows error messages about them. */
  private void request(LabContext context, Consumer<FrameSequence> consumer) {
    GifRequest request = form.request(context.experiment());
    request
        .frames()
        .ifPresentOrElse(consumer, () -> bar.showStatus(String.join(" ", request.problems())));
  }

  private void savePng() {
    LabContext context = lab.get();
    ExportFigure figure = form.figure();
    int scale = form.scale();
    request(
        context,
        size ->
            ifHonest(
                () ->
                    replay(
                        context,
                        figure,
                        renderer ->
                            CanvasPixels.png(
                                FigureFiles.canvas(
                                    renderer, figure, size.width(), size.height(), scale),
                                blob -> bar.save(blob, context.iteration(), "png"),
                                () -> bar.showStatus(FigureFiles.TOO_LARGE)))));
  }

  private void ifHonest(Runnable action) {
    CanvasPixels.ifHonest(action, () -> bar.showStatus(FigureFiles.NO_PIXELS));
  }

  private void saveSvg() {
    LabContext context = lab.get();
    ExportFigure figure = form.figure();
    request(
        context,
        size ->
            replay(
                context,
                figure,
                renderer -> {
                  String svg = FigureFiles.svg(renderer, figure, size.width(), size.height());
                  bar.save(FileBlobs.ofText(svg, "image/svg+xml"), context.iteration(), "svg");
                }));
  }

  private void replay(LabContext context, ExportFigure figure, Consumer<FigureRenderer> consumer) {
    Palette palette = form.palette(context.experiment(), context.isDark());
    bar.start(new FigureTask(context.experiment(), context.iteration(), figure, palette, consumer));
  }

  private void makeGif() {
    LabContext context = lab.get();
    request(
        context,
        frames ->
            ifHonest(
                () ->
                    bar.start(
                        new GifRenderer(
                            context.experiment(),
                            form.figure(),
                            frames,
                            form.palette(context.experiment(), context.isDark()),
                            gif -> show(gif, context)))));
  }

  private void show(Blob gif, LabContext context) {
    previewAddress.ifPresent(FileBlobs::revokeObjectUrl);
    previewAddress = Optional.of(FileBlobs.objectUrl(gif));
    preview.setAttribute("src", previewAddress.get());
    bar.save(gif, context.iteration(), "gif");
  }
}
