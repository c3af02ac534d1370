package xorlab.share;

import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;
import xorlab.browser.Files;
import xorlab.export.FrameSequence;
import xorlab.export.GifWriter;
import xorlab.plot.Palette;
import xorlab.training.Experiment;
import xorlab.widget.CanvasSurface;

/** Draws iterations of a run, one after the other, into an animated GIF, step by step. */
final class GifMaker implements Task {
  private static final int UPDATES_PER_STEP = 200;
  private static final int PIXELS_PER_STEP = 20_000;

  /** What is done for a frame, in this order: small parts, so that the page answers in between. */
  private enum Stage {
    TRAIN,
    WORK_OUT,
    DRAW,
    READ,
    WRITE
  }

  private final Figure figure;
  private final FrameSequence frames;
  private final Palette palette;
  private final Run run;
  private final GifWriter writer;
  private final Consumer<Blob> taker;

  /** One for all frames, each of which covers it: a new one for each would be much garbage. */
  private final HTMLCanvasElement canvas = Files.readableCanvas();

  private Stage stage = Stage.TRAIN;
  private Optional<Sitter> sitter = Optional.empty();

  /**
   * @param taker takes the file, once it is made
   */
  GifMaker(
      Experiment experiment,
      Figure figure,
      FrameSequence frames,
      Palette palette,
      Consumer<Blob> taker) {
    this.figure = figure;
    this.frames = frames;
    this.palette = palette;
    this.taker = taker;
    run = new Run(experiment);
    writer = new GifWriter(frames.width(), frames.height(), frames.delay());
  }

  /** "frame 3 of 8". */
  @Override
  public String progress() {
    return "frame " + writer.frames() + " of " + frames.frames();
  }

  @Override
  public double done() {
    return (double) writer.frames() / frames.frames();
  }

  @Override
  public boolean step() {
    switch (stage) {
      case TRAIN -> {
        if (run.seek(frames.iteration(writer.frames()), UPDATES_PER_STEP)) {
          sitter = Optional.of(run.sitter(palette));
          stage = Stage.WORK_OUT;
        }
      }
      case WORK_OUT -> stage = sitter.orElseThrow().work(figure) ? Stage.WORK_OUT : Stage.DRAW;
      case DRAW -> {
        CanvasSurface surface = new CanvasSurface(canvas, frames.width(), frames.height(), 1);
        sitter.orElseThrow().draw(figure, surface);
        stage = Stage.READ;
      }
      case READ -> {
        writer.start(argb(Files.pixels(canvas)));
        stage = Stage.WRITE;
      }
      case WRITE -> stage = writer.work(PIXELS_PER_STEP) ? Stage.TRAIN : Stage.WRITE;
    }
    return writer.frames() < frames.frames();
  }

  @Override
  public void finish() {
    taker.accept(Files.ofBytes(Int8Array.copyFromJavaArray(writer.bytes()), "image/gif"));
  }

  private static int[] argb(Int32Array abgr) {
    int[] pixels = new int[abgr.getLength()];
    for (int i = 0; i < pixels.length; i++) {
      int pixel = abgr.get(i);
      pixels[i] = pixel & 0xff00ff00 | (pixel & 255) << 16 | pixel >> 16 & 255;
    }
    return pixels;
  }
}
