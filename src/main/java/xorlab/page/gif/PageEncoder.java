package xorlab.page.gif;

import java.util.Optional;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;
import xorlab.export.gif.FrameSequence;
import xorlab.export.gif.GifWriter;
import xorlab.export.gif.PixelOrder;

/** Encodes on the page, one frame at a time, some rows in each step. */
final class PageEncoder implements FrameEncoder {
  private static final int PIXELS_PER_STEP = 20_000;

  private final GifWriter writer;
  private boolean busy;

  PageEncoder(FrameSequence frames) {
    writer = new GifWriter(frames.width(), frames.height(), frames.delay(), PixelOrder.ABGR);
  }

  @Override
  public boolean hasRoom() {
    return !busy;
  }

  @Override
  public void add(Int32Array pixels) {
    writer.startFrame(pixels.toJavaArray());
    busy = true;
  }

  @Override
  public void work() {
    busy = !writer.continueFrame(PIXELS_PER_STEP);
  }

  @Override
  public int frames() {
    return writer.frames();
  }

  @Override
  public Optional<Int8Array> file() {
    return busy ? Optional.empty() : Optional.of(Int8Array.fromJavaArray(writer.bytes()));
  }

  @Override
  public void stop() {}
}
