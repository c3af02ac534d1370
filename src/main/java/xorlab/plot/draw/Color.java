package xorlab.plot.draw;

import xorlab.numeric.Rounding;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha opacity, 0 to 1
 */
public record Color(int red, int green, int blue, double alpha) {
  private static final String HEX = "0123456789abcdef";

  /** The opaque colour of a number in the form 0xrrggbb. */
  public static Color of(int rgb) {
    return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 1);
  }

  public Color withAlpha(double alpha) {
    return new Color(red, green, blue, alpha);
  }

  /** The pixel of this colour, taken as opaque, in a {@link Raster}. */
  public int argb() {
    return 0xff000000 | red << 16 | green << 8 | blue;
  }

  /** The opaque colour that results from this colour on an opaque background. */
  public Color over(Color background) {
    return new Color(
        blend(red, background.red),
        blend(green, background.green),
        blend(blue, background.blue),
        1);
  }

  private int blend(int above, int below) {
    return (int) Rounding.nearest(alpha * above + (1 - alpha) * below);
  }

  /** The colour in CSS: #rrggbb if opaque, otherwise #rrggbbaa. */
  public String css() {
    StringBuilder css = new StringBuilder("#");
    appendHex(css, red);
    appendHex(css, green);
    appendHex(css, blue);
    if (alpha < 1) {
      appendHex(css, (int) Rounding.nearest(255 * alpha));
    }
    return css.toString();
  }

  private static void appendHex(StringBuilder css, int value) {
    css.append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
  }
}
