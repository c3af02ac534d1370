package xorlab.export;

import java.util.Optional;

/**
 * Encodes a frame: its delay and position, its palette, then its pixels. A pixel that has not
 * changed since the frame before is written as transparent, so the old one stays visible.
 */
final class GifImage implements GifWork {
  private static final int LEAVE_IN_PLACE = 1 << 2;
  private static final int HAS_TRANSPARENT = 1;
  private static final int HAS_PALETTE = 1 << 7;

  private final GifChanges changes;
  private final GifFrame frame;
  private final FewColours palette;
  private final Lzw lzw;
  private int row;

  GifImage(GifChanges changes, FewColours palette) {
    this.changes = changes;
    this.palette = palette;
    frame = changes.frame();
    row = changes.top();
    int bits = 1;
    while (1 << bits < palette.size() + (frame.isWhole() ? 0 : 1)) {
      bits++;
    }
    writeGraphicControl();
    writeDescriptor(bits);
    writePalette(1 << bits);
    lzw = new Lzw(frame.file(), bits);
  }

  /** The palette index of the transparent pixel, after all colours. */
  private int transparent() {
    return frame.isWhole() ? 0 : palette.size();
  }

  private void writeGraphicControl() {
    Bytes file = frame.file();
    file.add(0x21);
    file.add(0xf9);
    file.add(4);
    file.add(LEAVE_IN_PLACE | (frame.isWhole() ? 0 : HAS_TRANSPARENT));
    file.addShort(frame.delay());
    file.add(transparent());
    file.add(0);
  }

  private void writeDescriptor(int bits) {
    Bytes file = frame.file();
    file.add(0x2c);
    file.addShort(changes.left());
    file.addShort(changes.top());
    file.addShort(changes.right() - changes.left());
    file.addShort(changes.bottom() - changes.top());
    file.add(HAS_PALETTE | bits - 1);
  }

  private void writePalette(int places) {
    Bytes file = frame.file();
    for (int place = 0; place < places; place++) {
      int rgb = place < palette.size() ? palette.colour(place) : 0;
      file.add(rgb >> 16);
      file.add(rgb >> 8);
      file.add(rgb);
    }
  }

  @Override
  public int pixels() {
    return changes.right() - changes.left();
  }

  @Override
  public Optional<GifWork> step() {
    writeRow();
    row++;
    if (row < changes.bottom()) {
      return Optional.of(this);
    }
    lzw.end();
    return Optional.empty();
  }

  private void writeRow() {
    int start = row * frame.width();
    int lastRgb = -1;
    int place = 0;
    for (int pixel = start + changes.left(); pixel < start + changes.right(); pixel++) {
      if (!frame.isChanged(pixel)) {
        lzw.add(transparent());
        continue;
      }
      int rgb = frame.rgb(pixel);
      if (rgb != lastRgb) {
        place = palette.place(changes.colours().number(rgb));
        lastRgb = rgb;
      }
      lzw.add(place);
    }
  }
}
