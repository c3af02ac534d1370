package xorlab.export;

import java.util.Optional;

/**
 * The first pass over a frame, row by row: finds the rectangle in which it differs from the frame
 * before, and the colours of the differing pixels.
 */
final class GifChanges implements GifWork {
  private final GifFrame frame;
  private final ColourTable colours = new ColourTable();
  private int row;
  private int left;
  private int right;
  private int top;
  private int bottom;

  GifChanges(GifFrame frame) {
    this.frame = frame;
    left = frame.width();
    top = frame.height();
  }

  /** The colours of the pixels that have changed. */
  ColourTable colours() {
    return colours;
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
    return colours.size() == 0;
  }

  @Override
  public int pixels() {
    return frame.width();
  }

  @Override
  public Optional<GifWork> step() {
    look();
    row++;
    if (row < frame.height()) {
      return Optional.of(this);
    }
    // 256 colours leave no palette entry for the transparent pixels.
    boolean whole = frame.isWhole() || colours.size() != GifPalette.PLACES;
    return Optional.of(whole ? new GifPalette(this) : new GifChanges(frame.whole()));
  }

  private void look() {
    int start = row * frame.width();
    int lastRgb = -1;
    int number = 0;
    for (int column = 0; column < frame.width(); column++) {
      int pixel = start + column;
      if (frame.isChanged(pixel)) {
        int rgb = frame.rgb(pixel);
        if (rgb != lastRgb) {
          number = colours.number(rgb);
          lastRgb = rgb;
        }
        if (row > 0 && column > 0 && isAsAboveAndBefore(pixel, rgb)) {
          colours.countFlat(number);
        }
        left = Math.min(left, column);
        right = Math.max(right, column + 1);
        top = Math.min(top, row);
        bottom = row + 1;
      }
    }
  }

  private boolean isAsAboveAndBefore(int pixel, int rgb) {
    return frame.rgb(pixel - 1) == rgb && frame.rgb(pixel - frame.width()) == rgb;
  }
}
