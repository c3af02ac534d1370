package xorlab.export.gif;

/**
 * The pixels of a frame that are to be written, in their order, and the number that each one's
 * colour has in a {@link ColorHistogram}. Most pixels of most frames are not among them.
 */
final class ChangedPixels {
  private final int[] pixels;
  private final int[] colors;
  private int size;

  /**
   * @param most pixels of a frame
   */
  ChangedPixels(int most) {
    pixels = new int[most];
    colors = new int[most];
  }

  void clear() {
    size = 0;
  }

  void add(int pixel, int color) {
    pixels[size] = pixel;
    colors[size] = color;
    size++;
  }

  int size() {
    return size;
  }

  /** The index in its frame of the i-th of them. */
  int pixel(int i) {
    return pixels[i];
  }

  /** The number of the colour of the i-th of them. */
  int color(int i) {
    return colors[i];
  }
}
