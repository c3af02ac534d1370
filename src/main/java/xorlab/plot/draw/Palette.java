package xorlab.plot.draw;

/**
 * The colours of a figure, in a light and a dark theme.
 *
 * @param paper the background; opaque
 * @param ink titles
 * @param muted tick labels
 * @param line the box of the axes and its ticks
 * @param boundary the line where the prediction is one half
 * @param zero data points of class 0
 * @param one data points of class 1
 * @param negative weights below zero
 * @param positive weights above zero
 * @param accent the main line of a figure
 * @param heights losses over a plane, from the lowest, near the background, to the highest; opaque
 * @param shades the plane, from the prediction 0 to the prediction 1; opaque
 */
public record Palette(
    Color paper,
    Color ink,
    Color muted,
    Color line,
    Color boundary,
    Color zero,
    Color one,
    Color negative,
    Color positive,
    Color accent,
    ColorMap heights,
    ColorMap shades) {

  private static final Palette LIGHT = makeLight();
  private static final Palette DARK = makeDark();

  /**
   * The light theme: PRGn as in the notebook, at an opacity of 0.2 on white for the plane and at
   * full opacity for the points.
   */
  public static Palette light() {
    return LIGHT;
  }

  /**
   * The dark theme. The white middle of PRGn would glare here, so the shades pass through the
   * background colour instead, and the points have pale colours of PRGn.
   */
  public static Palette dark() {
    return DARK;
  }

  private static Palette makeLight() {
    Color paper = Color.of(0xffffff);
    return new Palette(
        paper,
        Color.of(0x1c1a22),
        Color.of(0x55525f),
        Color.of(0x3a3743),
        Color.of(0x2a2833),
        ColorMap.PRGN.at(0),
        ColorMap.PRGN.at(1),
        Prgn.DARK_PURPLE,
        Prgn.DARK_GREEN,
        Prgn.DARK_PURPLE,
        new ColorMap(
            Color.of(0xfdfbf6),
            Color.of(0xfce9d1),
            Color.of(0xf8cfb0),
            Color.of(0xeaada4),
            Color.of(0xcf8fa4),
            Color.of(0xa97ba4),
            Color.of(0x7f6a97)),
        ColorMap.PRGN.over(0.2, paper));
  }

  private static Palette makeDark() {
    Color paper = Color.of(0x17161c);
    return new Palette(
        paper,
        Color.of(0xf0eef5),
        Color.of(0xaaa6b6),
        Color.of(0x8b8798),
        Color.of(0xe4e1ec),
        Color.of(0xd9b8e6),
        Prgn.LIGHT_GREEN,
        Color.of(0xb98fc9),
        Color.of(0x6fbf74),
        Color.of(0xc9a4d6),
        new ColorMap(
            Color.of(0x1b1922),
            Color.of(0x2f2340),
            Color.of(0x4f2f57),
            Color.of(0x773f64),
            Color.of(0xa2556a),
            Color.of(0xc97a6f),
            Color.of(0xe5aa82)),
        new ColorMap(
            Prgn.PURPLE.withAlpha(0.5).over(paper),
            Color.of(0x26242d),
            Prgn.GREEN.withAlpha(0.4).over(paper)));
  }
}
