package xorlab.export.gif;

import java.util.Optional;

/**
 * The first pass over a frame, row by row: finds the rectangle in which it differs from the frame
 * before, and the colours of the differing pixels.
 */
final class FrameDiff implements GifEncodingStep {
  private final GifFrame frame;
  private final ColorHistogram colors = new ColorHistogram();
  private int row;
  private int left;
  private int right;
  private int top;
  private int bottom;

  /** The last changed pixel, and the number of its colour; -1 before the first. */
  private int lastColor;

  private int number = -1;

  FrameDiff(GifFrame frame) {
    this.frame = frame;
    frame.changes().clear();
    left = frame.width();
    top = frame.height();
  }

  /** The colours of the pixels that have changed. */
  ColorHistogram colors() {
    return colors;
  }

  GifFrame frame() {
    return frame;
  }

  /** The first column with a change. If nothing has changed, the rectangle is the first pixel. */
  int left() {
    return isEmpty() ? 0 : left;
  }

  /** The first row with a change. */
  int top() {
    return isEmpty() ? 0 : top;
  }

  /** The column after the last change. */
  int right() {
    return isEmpty() ? 1 : right;
  }

  /** The row after the last change. */
  int bottom() {
    return isEmpty() ? 1 : bottom;
  }

  private boolean isEmpty() {
    return colors.size() == 0;
  }

  @Override
  public int nextPixels() {
    return frame.width();
  }

  @Override
  public Optional<GifEncodingStep> step() {
    scanRow();
    row++;
    if (row < frame.height()) {
      return Optional.of(this);
    }
    // 256 colours leave no palette entry for the transparent pixels.
    boolean noTransparency = frame.isWhole() || colors.size() != GifPalette.SIZE;
    return Optional.of(
        noTransparency ? new GifPalette(this) : new FrameDiff(frame.withoutPrevious()));
  }

  private void scanRow() {
    int start = row * frame.width();
    int end = start + frame.width();
    for (int pixel = frame.nextChange(start, end);
        pixel < end;
        pixel = frame.nextChange(pixel + 1, end)) {
      addChange(pixel, pixel - start);
    }
  }

  private void addChange(int pixel, int column) {
    int[] pixels = frame.pixels();
    int color = pixels[pixel];
    if (number < 0 || !GifFrame.isSame(color, lastColor)) {
      lastColor = color;
      number = colors.number(frame.rgb(pixel));
    }
    frame.changes().add(pixel, number);
    boolean isFlat =
        row > 0
            && column > 0
            && GifFrame.isSame(color, pixels[pixel - 1])
            && GifFrame.isSame(color, pixels[pixel - frame.width()]);
    if (isFlat) {
      colors.countFlat(number);
    }
    left = Math.min(left, column);
    right = Math.max(right, column + 1);
    top = Math.min(top, row);
    bottom = row + 1;
  }
}
