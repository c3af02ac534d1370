package xorlab.page.export;

import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;
import xorlab.browser.CanvasPixels;
import xorlab.browser.FileBlobs;
import xorlab.experiment.Experiment;
import xorlab.export.gif.FrameSequence;
import xorlab.page.gif.FrameEncoder;
import xorlab.page.ui.CanvasSurface;
import xorlab.page.ui.Gate;
import xorlab.plot.draw.Palette;
import xorlab.training.Timeline;
import xorlab.words.ShareWords;

/** Renders iterations of a run as an animated GIF, step by step. */
final class GifRenderer implements ProgressTask {
  /** The first stage, those of each frame, and the last: as steps, so that the page answers. */
  private enum Stage {
    BEGIN,
    TRAIN,
    COMPUTE,
    DRAW,
    READ,
    END
  }

  private final ExportFigure figure;
  private final FrameSequence frames;
  private final Palette palette;
  private final ReplayedRun run;
  private final JSObject script;
  private final Consumer<Blob> consumer;
  private final Gate gate = new Gate();

  /** Reused for all frames, to save memory. */
  private final HTMLCanvasElement canvas = CanvasPixels.readableCanvas();

  private Stage stage = Stage.BEGIN;
  private Optional<FrameEncoder> encoder = Optional.empty();
  private Optional<FigureRenderer> renderer = Optional.empty();
  private int drawn;
  private Optional<Int8Array> file = Optional.empty();

  /**
   * @param script of a worker that encodes the frames; see {@link FrameEncoder#begin}
   * @param consumer receives the finished file
   */
  GifRenderer(
      Experiment experiment,
      ExportFigure figure,
      FrameSequence frames,
      Palette palette,
      JSObject script,
      Consumer<Blob> consumer) {
    this.figure = figure;
    this.frames = frames;
    this.palette = palette;
    this.script = script;
    this.consumer = consumer;
    run = new ReplayedRun(experiment);
  }

  /** "Frame 3 of 8". */
  @Override
  public String progress() {
    return ShareWords.frame(encoded(), frames.frames());
  }

  @Override
  public double done() {
    return (double) encoded() / frames.frames();
  }

  private int encoded() {
    return encoder.map(FrameEncoder::frames).orElse(0);
  }

  @Override
  public Gate gate() {
    return gate;
  }

  @Override
  public void stop() {
    encoder.ifPresent(FrameEncoder::stop);
  }

  @Override
  public boolean step() {
    switch (stage) {
      case BEGIN -> {
        FrameEncoder.begin(script, frames, gate, found -> encoder = Optional.of(found));
        stage = Stage.TRAIN;
      }
      case TRAIN -> {
        if (run.seek(frames.iteration(drawn))) {
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
      case READ -> read(encoder.orElseThrow());
      case END -> end(encoder.orElseThrow());
    }
    return file.isEmpty();
  }

  private void read(FrameEncoder to) {
    if (to.hasRoom()) {
      to.add(CanvasPixels.pixels(canvas));
      drawn++;
      stage = drawn < frames.frames() && !showsStop() ? Stage.TRAIN : Stage.END;
    } else {
      to.work();
    }
  }

  /** Whether the last frame shows where the run has stopped: no other one would follow. */
  private boolean showsStop() {
    Timeline timeline = run.timeline();
    return timeline.hasStopped() && timeline.iteration() == timeline.lastTrained();
  }

  private void end(FrameEncoder of) {
    file = of.file();
    if (file.isEmpty()) {
      of.work();
    }
  }

  @Override
  public void finish() {
    consumer.accept(FileBlobs.ofBytes(file.orElseThrow(), "image/gif"));
  }
}
