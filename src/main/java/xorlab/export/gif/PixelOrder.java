package xorlab.export.gif;

/** The order of the colours in an int. */
public enum PixelOrder {
  /** {@code 0xaarrggbb}, as in Java's images. */
  ARGB {
    @Override
    int rgb(int pixel) {
      return pixel & 0xffffff;
    }
  },

  /** {@code 0xaabbggrr}, as a browser's canvas gives them. */
  ABGR {
    @Override
    int rgb(int pixel) {
      return (pixel & 255) << 16 | pixel & 0xff00 | pixel >> 16 & 255;
    }
  };

  /** The colour of a pixel, as {@code 0xrrggbb}. */
  abstract int rgb(int pixel);
}
