package xorlab.plot.draw;

/** A colour for each number from 0 to 1, interpolated linearly between equidistant anchors. */
public final class ColorMap {
  private static final int ROWS = 256;

  /** Purple to white to green, as matplotlib's map of that name. */
  public static final ColorMap PRGN =
      new ColorMap(
          Prgn.DARKEST_PURPLE,
          Prgn.DARK_PURPLE,
          Prgn.PURPLE,
          Prgn.LIGHT_PURPLE,
          Prgn.LIGHTEST_PURPLE,
          Prgn.MIDDLE,
          Prgn.LIGHTEST_GREEN,
          Prgn.LIGHT_GREEN,
          Prgn.GREEN,
          Prgn.DARK_GREEN,
          Prgn.DARKEST_GREEN);

  private final Color[] anchors;

  /** The pixel of each row, once one has been asked for. */
  private int[] pixels = {};

  /**
   * @param anchors opaque colours, at least two: the first for 0, the last for 1
   */
  public ColorMap(Color... anchors) {
    this.anchors = anchors.clone();
  }

  /** This map with an opacity of alpha on an opaque ground. */
  public ColorMap over(double alpha, Color context) {
    Color[] blended = new Color[anchors.length];
    for (int i = 0; i < blended.length; i++) {
      blended[i] = anchors[i].withAlpha(alpha).over(context);
    }
    return new ColorMap(blended);
  }

  /** The colour of x, clamped to 0..1: the row of 256 that matplotlib takes. */
  public Color at(double x) {
    return row((int) Math.max(0, Math.min(ROWS - 1, x * ROWS)));
  }

  /** The same colour as the pixel of a {@link Raster}. */
  public int argb(double x) {
    if (pixels.length == 0) {
      pixels = new int[ROWS];
      for (int i = 0; i < ROWS; i++) {
        pixels[i] = row(i).argb();
      }
    }
    return pixels[(int) Math.max(0, Math.min(ROWS - 1, x * ROWS))];
  }

  /** Row 0 to 255 of matplotlib's table of this map, with fractions truncated as there. */
  public Color row(int index) {
    int position = index * (anchors.length - 1);
    Color low = anchors[position / (ROWS - 1)];
    Color high = anchors[Math.min(anchors.length - 1, position / (ROWS - 1) + 1)];
    int rest = position % (ROWS - 1);
    return new Color(
        between(low.red(), high.red(), rest),
        between(low.green(), high.green(), rest),
        between(low.blue(), high.blue(), rest),
        1);
  }

  private static int between(int low, int high, int rest) {
    return (low * (ROWS - 1 - rest) + high * rest) / (ROWS - 1);
  }
}
