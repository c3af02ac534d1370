package xorlab.export.gif;

/** Colours as {@code 0xrrggbb}; higher bits are ignored. */
public final class Rgb {
  private Rgb() {}

  /** The distance of two colours in the RGB cube: 0 to 442. */
  public static double distance(int one, int other) {
    int red = (one >> 16 & 255) - (other >> 16 & 255);
    int green = (one >> 8 & 255) - (other >> 8 & 255);
    int blue = (one & 255) - (other & 255);
    return Math.sqrt(red * red + green * green + blue * blue);
  }
}
