package xorlab.page.export;

import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;
import xorlab.browser.CanvasPixels;
import xorlab.browser.FileBlobs;
import xorlab.experiment.Experiment;
import xorlab.export.gif.FrameSequence;
import xorlab.export.gif.GifWriter;
import xorlab.export.gif.PixelOrder;
import xorlab.page.ui.CanvasSurface;
import xorlab.plot.draw.Palette;
import xorlab.training.Timeline;
import xorlab.words.ShareWords;

/** Renders iterations of a run as an animated GIF, step by step. */
final class GifRenderer implements ProgressTask {
  private static final int PIXELS_PER_STEP = 20_000;

  /** The stages of a frame. They are separate steps, so that the page stays responsive. */
  private enum Stage {
    TRAIN,
    COMPUTE,
    DRAW,
    READ,
    WRITE
  }

  private final ExportFigure figure;
  private final FrameSequence frames;
  private final Palette palette;
  private final ReplayedRun run;
  private final GifWriter writer;
  private final Consumer<Blob> consumer;

  /** Reused for all frames, to save memory. */
  private final HTMLCanvasElement canvas = CanvasPixels.readableCanvas();

  private Stage stage = Stage.TRAIN;
  private Optional<FigureRenderer> renderer = Optional.empty();

  /**
   * @param consumer receives the finished file
   */
  GifRenderer(
      Experiment experiment,
      ExportFigure figure,
      FrameSequence frames,
      Palette palette,
      Consumer<Blob> consumer) {
    this.figure = figure;
    this.frames = frames;
    this.palette = palette;
    this.consumer = consumer;
    run = new ReplayedRun(experiment);
    writer = new GifWriter(frames.width(), frames.height(), frames.delay(), PixelOrder.ABGR);
  }

  /** "Frame 3 of 8". */
  @Override
  public String progress() {
    return ShareWords.frame(writer.frames(), frames.frames());
  }

  @Override
  public double done() {
    return (double) writer.frames() / frames.frames();
  }

  @Override
  public boolean step() {
    switch (stage) {
      case TRAIN -> {
        if (run.seek(frames.iteration(writer.frames()))) {
          renderer = Optional.of(run.renderer(palette));
          stage = Stage.COMPUTE;
        }
      }
      case COMPUTE -> stage = renderer.orElseThrow().prepare(figure) ? Stage.COMPUTE : Stage.DRAW;
      case DRAW -> {
        CanvasSurface surface = new CanvasSurface(canvas, frames.width(), frames.height(), 1);
        renderer.orElseThrow().draw(figure, surface);
        stage = Stage.READ;
      }
      case READ -> {
        writer.startFrame(CanvasPixels.pixels(canvas).toJavaArray());
        stage = Stage.WRITE;
      }
      case WRITE -> stage = writer.continueFrame(PIXELS_PER_STEP) ? Stage.TRAIN : Stage.WRITE;
    }
    return writer.frames() < frames.frames() && !showsStop();
  }

  /** Whether the last frame shows where the run has stopped: no other one would follow. */
  private boolean showsStop() {
    Timeline timeline = run.timeline();
    return stage == Stage.TRAIN
        && writer.frames() > 0
        && timeline.hasStopped()
        && timeline.iteration() == timeline.lastTrained();
  }

  @Override
  public void finish() {
    consumer.accept(FileBlobs.ofBytes(Int8Array.copyFromJavaArray(writer.bytes()), "image/gif"));
  }
}
