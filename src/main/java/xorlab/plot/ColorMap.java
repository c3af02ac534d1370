package xorlab.plot;

/** Colours for the numbers from 0 to 1: anchors at equal distances, straight lines between them. */
public final class ColorMap {
  private static final int ROWS = 256;

  /**
   * Purple to white to green, as matplotlib's map of that name. Both come from Cynthia Brewer's
   * ColorBrewer (colorbrewer2.org, Apache License 2.0).
   */
  public static final ColorMap PRGN =
      new ColorMap(
          Color.of(0x40004b),
          Color.of(0x762a83),
          Color.of(0x9970ab),
          Color.of(0xc2a5cf),
          Color.of(0xe7d4e8),
          Color.of(0xf7f7f7),
          Color.of(0xd9f0d3),
          Color.of(0xa6dba0),
          Color.of(0x5aae61),
          Color.of(0x1b7837),
          Color.of(0x00441b));

  private final Color[] anchors;

  /** A map through these opaque colours: the first at 0, the last at 1, two at least. */
  public ColorMap(Color... anchors) {
    this.anchors = anchors.clone();
  }

  /** This map laid on an opaque ground at an opacity of alpha. */
  public ColorMap over(double alpha, Color ground) {
    Color[] blended = new Color[anchors.length];
    for (int i = 0; i < blended.length; i++) {
      blended[i] = anchors[i].withAlpha(alpha).over(ground);
    }
    return new ColorMap(blended);
  }

  /** The colour of x, which is cut to 0..1; of 256 rows the one that matplotlib takes. */
  public Color at(double x) {
    return row((int) Math.max(0, Math.min(ROWS - 1, x * ROWS)));
  }

  /** Row 0 to 255 of matplotlib's table of this map; like there, fractions are cut off. */
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
