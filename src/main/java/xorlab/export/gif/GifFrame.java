package xorlab.export.gif;

import xorlab.export.ByteBuilder;

/**
 * A frame of a GIF.
 *
 * @param delay until the next frame, in hundredths of a second
 * @param argb its pixels, row after row, taken as opaque
 * @param previous the pixels of the frame before it; empty if this frame is to be written
 *     completely
 */
record GifFrame(ByteBuilder file, int width, int height, int delay, int[] argb, int[] previous) {
  private static final int[] NONE = {};

  static GifFrame first(ByteBuilder file, int width, int height, int delay, int[] argb) {
    return new GifFrame(file, width, height, delay, argb, NONE);
  }

  GifFrame withoutPrevious() {
    return first(file, width, height, delay, argb);
  }

  boolean isWhole() {
    return previous.length == 0;
  }

  /** The colour of a pixel, as {@code 0xrrggbb}. */
  int rgb(int pixel) {
    return argb[pixel] & 0xffffff;
  }

  /** Whether a pixel differs from the frame before. */
  boolean isChanged(int pixel) {
    return isWhole() || (argb[pixel] ^ previous[pixel]) << 8 != 0;
  }
}
