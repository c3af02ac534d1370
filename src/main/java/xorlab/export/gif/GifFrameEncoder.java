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
  private int row;

  GifFrameEncoder(FrameDiff diff, ColorQuantizer palette) {
    this.diff = diff;
    this.palette = palette;
    frame = diff.frame();
    row = diff.top();
    int bits = 1;
    while (1 << bits < palette.size() + (frame.isWhole() ? 0 : 1)) {
      bits++;
    }
    writeGraphicControl();
    writeDescriptor(bits);
    writePalette(1 << bits);
    lzw = new LzwEncoder(frame.file(), bits);
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
    return diff.right() - diff.left();
  }

  @Override
  public Optional<GifEncodingStep> step() {
    writeRow();
    row++;
    if (row < diff.bottom()) {
      return Optional.of(this);
    }
    lzw.end();
    return Optional.empty();
  }

  private void writeRow() {
    int start = row * frame.width();
    int end = start + diff.right();
    int transparent = transparent();
    int lastRgb = -1;
    int index = 0;
    for (int pixel = start + diff.left(); pixel < end; pixel++) {
      int changed = frame.nextChange(pixel, end);
      for (; pixel < changed; pixel++) {
        lzw.add(transparent);
      }
      if (pixel == end) {
        return;
      }
      int rgb = frame.rgb(pixel);
      if (rgb != lastRgb) {
        index = palette.place(diff.colors().number(rgb));
        lastRgb = rgb;
      }
      lzw.add(index);
    }
  }
}
