package xorlab.share;

import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Uint8Array;
import xorlab.browser.Files;
import xorlab.export.FrameSequence;
import xorlab.export.GifWriter;
import xorlab.plot.Palette;
import xorlab.training.Experiment;
import xorlab.widget.CanvasSurface;

/** Draws iterations of a run, one after the other, into an animated GIF, step by step. */
final class GifMaker {
  private static final int UPDATES_PER_STEP = 200;
  private static final int PIXELS_PER_STEP = 20_000;

  private final String figure;
  private final FrameSequence frames;
  private final Palette palette;
  private final Run run;
  private final GifWriter writer;

  /**
   * One for all frames, each of which covers it: a new one for each would be much to clear away.
   */
  private final HTMLCanvasElement canvas = Files.readableCanvas();

  private boolean drawn;

  GifMaker(Experiment experiment, String figure, FrameSequence frames, Palette palette) {
    this.figure = figure;
    this.frames = frames;
    this.palette = palette;
    run = new Run(experiment);
    writer = new GifWriter(frames.width(), frames.height(), frames.delay());
  }

  /** "frame 3 of 8". */
  String progress() {
    return "frame " + writer.frames() + " of " + frames.frames();
  }

  /** How much is done, 0 to 1. */
  double done() {
    return (double) writer.frames() / frames.frames();
  }

  /**
   * Does a small part.
   *
   * @return whether there is more to do
   */
  boolean step() {
    if (drawn) {
      drawn = !writer.work(PIXELS_PER_STEP);
    } else if (run.seek(frames.iteration(writer.frames()), UPDATES_PER_STEP)) {
      run.sitter(palette)
          .draw(figure, new CanvasSurface(canvas, frames.width(), frames.height(), 1));
      writer.start(argb(Files.pixels(canvas)));
      drawn = true;
    }
    return writer.frames() < frames.frames();
  }

  /** The file, once all is done. */
  Blob blob() {
    byte[] bytes = writer.bytes();
    Uint8Array array = new Uint8Array(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      array.set(i, (short) (bytes[i] & 255));
    }
    return Files.ofBytes(array, "image/gif");
  }

  private static int[] argb(Int32Array abgr) {
    int[] argb = new int[abgr.getLength()];
    for (int i = 0; i < argb.length; i++) {
      int pixel = abgr.get(i);
      argb[i] = pixel & 0xff00ff00 | (pixel & 255) << 16 | pixel >> 16 & 255;
    }
    return argb;
  }
}
