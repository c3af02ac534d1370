package xorlab.export.gif;

import java.util.Optional;
import xorlab.export.ByteBuilder;

/**
 * Encodes a frame: its delay and position, its palette, then its pixels. A pixel that has not
 * changed since the frame before is written as transparent, so the old one stays visible.
 */
final class GifFrameEncoder implements GifEncodingStep {
  private static final int LEAVE_IN_PLACE = 1 << 2;
  private static final int HAS_TRANSPARENT = 1;
  private static final int HAS_PALETTE = 1 << 7;

  private final FrameDiff diff;
  private final GifFrame frame;
  private final ColorQuantizer palette;
  private final LzwEncoder lzw;

  /** The next change to write, and how many pixels of the rectangle have been written. */
  private int next;

  private int written;

  GifFrameEncoder(FrameDiff diff, ColorQuantizer palette) {
    this.diff = diff;
    this.palette = palette;
    frame = diff.frame();
    int bits = 1;
    while (1 << bits < palette.size() + (frame.isWhole() ? 0 : 1)) {
      bits++;
    }
    writeGraphicControl();
    writeDescriptor(bits);
    writePalette(1 << bits);
    lzw = new LzwEncoder(frame.file(), bits, transparent());
  }

  /** The palette index of the transparent pixel, after all colours. */
  private int transparent() {
    return frame.isWhole() ? 0 : palette.size();
  }

  private void writeGraphicControl() {
    ByteBuilder file = frame.file();
    file.add(0x21);
    file.add(0xf9);
    file.add(4);
    file.add(LEAVE_IN_PLACE | (frame.isWhole() ? 0 : HAS_TRANSPARENT));
    file.addShort(frame.delay());
    file.add(transparent());
    file.add(0);
  }

  private void writeDescriptor(int bits) {
    ByteBuilder file = frame.file();
    file.add(0x2c);
    file.addShort(diff.left());
    file.addShort(diff.top());
    file.addShort(diff.right() - diff.left());
    file.addShort(diff.bottom() - diff.top());
    file.add(HAS_PALETTE | bits - 1);
  }

  private void writePalette(int places) {
    ByteBuilder file = frame.file();
    for (int index = 0; index < places; index++) {
      int rgb = index < palette.size() ? palette.color(index) : 0;
      file.add(rgb >> 16);
      file.add(rgb >> 8);
      file.add(rgb);
    }
  }

  @Override
  public int nextPixels() {
    return frame.width();
  }

  @Override
  public Optional<GifEncodingStep> step() {
    writeChanges();
    if (next < frame.changes().size()) {
      return Optional.of(this);
    }
    lzw.addRun(width() * (diff.bottom() - diff.top()) - written);
    lzw.end();
    return Optional.empty();
  }

  /** Writes about as many of the changes as a row has pixels, and the unchanged pixels before. */
  private void writeChanges() {
    ChangedPixels changes = frame.changes();
    int end = Math.min(changes.size(), next + frame.width());
    for (; next < end; next++) {
      int row = changes.pixel(next) / frame.width();
      int column = changes.pixel(next) - row * frame.width();
      int place = (row - diff.top()) * width() + column - diff.left();
      lzw.addRun(place - written);
      lzw.add(palette.place(changes.color(next)));
      written = place + 1;
    }
  }

  /** The width of the rectangle that is written. */
  private int width() {
    return diff.right() - diff.left();
  }
}
