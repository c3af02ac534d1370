package xorlab.plot.draw;

/**
 * The colours of a figure, in a light and a dark theme.
 *
 * <p>The two classes differ in luminance, not in hue alone, and the accent is the colour of
 * neither.
 *
 * @param paper the background; opaque
 * @param ink titles and the main line of a figure
 * @param muted tick labels
 * @param line the box of the axes and its ticks
 * @param rule hairlines that only guide the eye
 * @param boundary the line where the prediction is one half
 * @param zero data points of class 0
 * @param one data points of class 1
 * @param negative weights below zero
 * @param positive weights above zero
 * @param accent marks of what is shown now, or pointed at; no text
 * @param second marks of something else beside these; no text
 * @param alarm where a run has come to grief
 * @param heights losses over a plane, from the lowest, near the background, to the highest; opaque
 * @param shades the plane by class: the first colour is that of 0, the last that of 1; opaque
 * @param maps from the least activation of a unit to its greatest; opaque
 * @param probabilities the plane by the prediction, from 0 to 1, with a jump at one half; opaque
 */
public record Palette(
    Color paper,
    Color ink,
    Color muted,
    Color line,
    Color rule,
    Color boundary,
    Color zero,
    Color one,
    Color negative,
    Color positive,
    Color accent,
    Color second,
    Color alarm,
    ColorMap heights,
    ColorMap shades,
    ColorMap maps,
    ColorMap probabilities) {

  /** How far apart the two colours beside one half are, as a fraction of the whole way. */
  public static final double JUMP = 0.3;

  /** How much sooner than its scale the shading by probability reaches its ends. */
  public static final double SLOPE = 1.1;

  private static final int STEPS = 256;

  private static final Palette LIGHT = makeLight();
  private static final Palette DARK = makeDark();
  private static final Palette NOTEBOOK =
      LIGHT.shaded(Color.of(0x3a3743), ColorMap.PRGN.over(0.2, LIGHT.paper));

  public static Palette light() {
    return LIGHT;
  }

  public static Palette dark() {
    return DARK;
  }

  /**
   * The light theme with the plane and the axes of the notebook's picture: matplotlib's PRGn at an
   * opacity of 0.2 on white.
   */
  public static Palette notebook() {
    return NOTEBOOK;
  }

  /**
   * The palette of a lab.
   *
   * @param byClass whether the plane is shaded by class, as the notebook does
   */
  public static Palette of(boolean dark, boolean byClass) {
    return dark ? DARK : byClass ? NOTEBOOK : LIGHT;
  }

  private static Palette makeLight() {
    Color paper = Color.of(0xffffff);
    Color ink = Color.of(0x1f1e1b);
    ColorMap maps = new ColorMap(Color.of(0xdfc7e8), Color.of(0xfbfaf7), Color.of(0x79c38b));
    return new Palette(
        paper,
        ink,
        Color.of(0x5c5952),
        Color.of(0x8b877d),
        Color.of(0xdedbd3),
        ink,
        Prgn.DARKEST_PURPLE,
        Prgn.DARKEST_GREEN,
        Prgn.DARK_PURPLE,
        Prgn.DARK_GREEN,
        Color.of(0xd9730d),
        Color.of(0x1d5fa8),
        Color.of(0x9b1c1c),
        new ColorMap(
            Color.of(0xfdfbf6),
            Color.of(0xfce9d1),
            Color.of(0xf8cfb0),
            Color.of(0xeaada4),
            Color.of(0xcf8fa4),
            Color.of(0xa97ba4),
            Color.of(0x7f6a97)),
        new ColorMap(Color.of(0xe6d5ec), Color.of(0x8fcb9c)),
        maps,
        probabilities(maps));
  }

  private static Palette makeDark() {
    Color paper = Color.of(0x141413);
    ColorMap maps = new ColorMap(Color.of(0x6a3d7d), Color.of(0x2d2b29), Color.of(0x2c7648));
    return new Palette(
        paper,
        Color.of(0xecebe7),
        Color.of(0xa9a69d),
        Color.of(0x7b776e),
        Color.of(0x34332f),
        Color.of(0xf4f3ef),
        Color.of(0xe3c2ee),
        Color.of(0xd6f8dd),
        Color.of(0xc89ad6),
        Color.of(0x6cc784),
        Color.of(0xf0a040),
        Color.of(0x7db4f0),
        Color.of(0xf2a196),
        new ColorMap(
            Color.of(0x1b1922),
            Color.of(0x2f2340),
            Color.of(0x4f2f57),
            Color.of(0x773f64),
            Color.of(0xa2556a),
            Color.of(0xc97a6f),
            Color.of(0xe5aa82)),
        new ColorMap(Color.of(0x4b2a59), Color.of(0x2f7d48)),
        maps,
        probabilities(maps));
  }

  private static ColorMap probabilities(ColorMap maps) {
    Color[] colors = new Color[STEPS];
    for (int i = 0; i < STEPS; i++) {
      double signed = (i + 0.5) / STEPS - 0.5;
      Color end = maps.at(signed < 0 ? 0 : 1);
      colors[i] = end.withAlpha(JUMP).over(maps.at(signed * SLOPE + 0.5));
    }
    return new ColorMap(colors);
  }

  private Palette shaded(Color line, ColorMap shades) {
    return new Palette(
        paper,
        ink,
        muted,
        line,
        rule,
        boundary,
        zero,
        one,
        negative,
        positive,
        accent,
        second,
        alarm,
        heights,
        shades,
        maps,
        probabilities);
  }
}
