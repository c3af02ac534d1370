package xorlab.export.gif;

import xorlab.export.ByteBuilder;

/**
 * A frame of a GIF.
 *
 * @param delay until the next frame, in hundredths of a second
 * @param order of the colours in a pixel
 * @param pixels row after row, taken as opaque
 * @param previous the pixels of the frame before it; empty if this frame is to be written
 *     completely
 * @param changes the pixels that are not as in the frame before it, which {@link FrameDiff} finds
 */
record GifFrame(
    ByteBuilder file,
    int width,
    int height,
    int delay,
    PixelOrder order,
    int[] pixels,
    int[] previous,
    ChangedPixels changes) {
  GifFrame withoutPrevious() {
    return new GifFrame(file, width, height, delay, order, pixels, new int[0], changes);
  }

  boolean isWhole() {
    return previous.length == 0;
  }

  /** The colour of a pixel, as {@code 0xrrggbb}. */
  int rgb(int pixel) {
    return order.rgb(pixels[pixel]);
  }

  /**
   * The first pixel from {@code start} on that differs from the frame before; {@code end} if none
   * does. Most pixels do not, so this is the loop that a GIF spends its time in; and those are
   * mostly equal as ints.
   */
  int nextChange(int start, int end) {
    if (isWhole()) {
      return start;
    }
    int[] now = pixels;
    int[] before = previous;
    int pixel = start;
    while (pixel < end && (now[pixel] == before[pixel] || isSame(now[pixel], before[pixel]))) {
      pixel++;
    }
    return pixel;
  }

  /** Whether two pixels have the same colour, whatever the highest byte, which is the alpha. */
  static boolean isSame(int one, int other) {
    return (one ^ other) << 8 == 0;
  }
}
