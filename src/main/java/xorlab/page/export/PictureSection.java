package xorlab.page.export;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.CanvasPixels;
import xorlab.browser.FileBlobs;
import xorlab.experiment.Experiment;
import xorlab.export.gif.FrameSequence;
import xorlab.export.gif.GifRequest;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.plot.draw.Palette;
import xorlab.words.ShareWords;

/** Exports a figure as a PNG or an SVG. */
final class PictureSection {
  private final Supplier<LabContext> lab;
  private final PictureForm form;
  private final TaskNote note;

  PictureSection(HTMLElement group, Supplier<LabContext> lab, PictureForm form) {
    this.lab = lab;
    this.form = form;
    note = new TaskNote(group);
    group.addEventListener("change", (Event event) -> note.clear());
    Dom.onClick(group.querySelector(".save"), this::save);
  }

  /** Shows the size of the picture. */
  void show(LabContext context) {
    GifRequest request = form.size(context.experiment());
    note.showHint(
        request.frames().map(this::described).orElse(String.join(" ", request.problems())));
  }

  private String described(FrameSequence size) {
    return form.isSvg()
        ? ShareWords.svgSize(size.height(), size.width())
        : ShareWords.pngSize(size.height() * form.scale(), size.width() * form.scale());
  }

  private void save() {
    LabContext context = lab.get();
    GifRequest request = form.size(context.experiment());
    if (request.frames().isEmpty()) {
      note.showStatus(String.join(" ", request.problems()));
    } else if (form.isSvg()) {
      saveSvg(context, request.frames().get());
    } else {
      CanvasPixels.ifHonest(
          () -> savePng(context, request.frames().get()),
          () -> note.showStatus(ShareWords.NO_PIXELS));
    }
  }

  private void savePng(LabContext context, FrameSequence size) {
    ExportFigure figure = form.figure();
    int scale = form.scale();
    replay(
        context,
        figure,
        renderer ->
            CanvasPixels.png(
                FigureFiles.canvas(renderer, figure, size.width(), size.height(), scale),
                blob -> note.save(blob, context.iteration(), "png"),
                () -> note.showStatus(ShareWords.TOO_LARGE)));
  }

  private void saveSvg(LabContext context, FrameSequence size) {
    ExportFigure figure = form.figure();
    replay(
        context,
        figure,
        renderer -> {
          String svg = FigureFiles.svg(renderer, figure, size.width(), size.height());
          note.save(FileBlobs.ofText(svg, "image/svg+xml"), context.iteration(), "svg");
        });
  }

  private void replay(LabContext context, ExportFigure figure, Consumer<FigureRenderer> consumer) {
    Experiment experiment = form.shaded(context.experiment());
    Palette palette = form.palette(experiment, context.isDark());
    note.start(new FigureTask(experiment, context.iteration(), figure, palette, consumer));
  }
}
