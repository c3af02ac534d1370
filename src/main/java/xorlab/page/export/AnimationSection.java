package xorlab.page.export;

import java.util.Optional;
import java.util.function.Supplier;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;
import xorlab.browser.CanvasPixels;
import xorlab.browser.FileBlobs;
import xorlab.experiment.Experiment;
import xorlab.export.gif.FrameSequence;
import xorlab.export.gif.GifRequest;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.words.ShareWords;

/** Exports a run as an animated GIF of the figure that is chosen for the picture. */
final class AnimationSection {
  private final Supplier<LabContext> lab;
  private final PictureForm form;
  private final TaskNote note;
  private final HTMLElement preview;
  private final JSObject encoder;
  private Optional<String> previewAddress = Optional.empty();

  /**
   * @param encoder as in {@link Main#gif}
   */
  AnimationSection(
      HTMLElement group, Supplier<LabContext> lab, PictureForm form, JSObject encoder) {
    this.lab = lab;
    this.form = form;
    this.encoder = encoder;
    note = new TaskNote(group);
    preview = group.querySelector(".preview");
    // a policy of the page may refuse it
    preview.addEventListener("load", (Event event) -> preview.setHidden(false));
    preview.addEventListener("error", (Event event) -> preview.setHidden(true));
    group.addEventListener("change", (Event event) -> note.clear());
    Dom.onClick(group.querySelector(".save"), this::make);
  }

  /** Shows how many frames there are, and how long they take. */
  void show(LabContext context) {
    form.showDefaults(context.experiment().iterations());
    GifRequest request = form.frames(context.experiment());
    note.showHint(
        request
            .frames()
            .map(AnimationSection::described)
            .orElse(String.join(" ", request.problems())));
  }

  private static String described(FrameSequence frames) {
    return ShareWords.animation(
        frames.frames(),
        frames.from(),
        Decimals.fixed(frames.frames() * frames.delay() / 100.0, 1),
        frames.iteration(frames.frames() - 1));
  }

  private void make() {
    LabContext context = lab.get();
    GifRequest request = form.frames(context.experiment());
    if (request.frames().isEmpty()) {
      note.showStatus(String.join(" ", request.problems()));
    } else {
      CanvasPixels.ifHonest(
          () -> start(context, request.frames().get()),
          () -> note.showStatus(ShareWords.NO_PIXELS));
    }
  }

  private void start(LabContext context, FrameSequence frames) {
    Experiment experiment = form.shaded(context.experiment());
    note.start(
        new GifRenderer(
            experiment,
            form.figure(),
            frames,
            form.palette(experiment, context.isDark()),
            encoder,
            gif -> show(gif, context)));
  }

  private void show(Blob gif, LabContext context) {
    previewAddress.ifPresent(FileBlobs::revokeObjectUrl);
    previewAddress = Optional.of(FileBlobs.objectUrl(gif));
    preview.setAttribute("src", previewAddress.get());
    note.save(gif, context.iteration(), "gif");
  }
}
