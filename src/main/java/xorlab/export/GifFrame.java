package xorlab.export;

/**
 * A frame that goes into a file.
 *
 * @param delay until the next one, in hundredths of a second
 * @param argb its pixels, row after row; opacity is not looked at
 * @param before the pixels of the frame before it; none if this one is to be written whole
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

  /** Whether a pixel is not as it was in the frame before. */
  boolean isChanged(int pixel) {
    return isWhole() || (argb[pixel] ^ before[pixel]) << 8 != 0;
  }
}
