package xorlab.export;

/**
 * A frame of a GIF.
 *
 * @param delay until the next frame, in hundredths of a second
 * @param argb its pixels, row after row, taken as opaque
 * @param before the pixels of the frame before it; empty if this frame is to be written completely
 */
record GifFrame(Bytes file, int width, int height, int delay, int[] argb, int[] before) {
  private static final int[] NONE = {};

  static GifFrame first(Bytes file, int width, int height, int delay, int[] argb) {
    return new GifFrame(file, width, height, delay, argb, NONE);
  }

  GifFrame whole() {
    return first(file, width, height, delay, argb);
  }

  boolean isWhole() {
    return before.length == 0;
  }

  /** The colour of a pixel, as {@code 0xrrggbb}. */
  int rgb(int pixel) {
    return argb[pixel] & 0xffffff;
  }

  /** Whether a pixel differs from the frame before. */
  boolean isChanged(int pixel) {
    return isWhole() || (argb[pixel] ^ before[pixel]) << 8 != 0;
  }
}
