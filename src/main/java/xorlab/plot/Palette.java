package xorlab.plot;

/**
 * The colours of a figure, in light and in dark.
 *
 * @param paper the ground of everything; opaque
 * @param ink titles
 * @param muted the numbers at the ticks
 * @param line the axes box and its ticks
 * @param boundary the line where the prediction is one half
 * @param zero data points of class 0
 * @param one data points of class 1
 * @param negative weights below zero
 * @param positive weights above zero
 * @param shades what the plane is filled with, from the prediction 0 to the prediction 1; opaque
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
    ColorMap shades) {

  /** PRGn as in the notebook: the plane at an opacity of 0.2 on white, the points in full. */
  public static Palette light() {
    Color paper = Color.of(0xffffff);
    return new Palette(
        paper,
        Color.of(0x1c1a22),
        Color.of(0x55525f),
        Color.of(0x3a3743),
        Color.of(0x2a2833),
        ColorMap.PRGN.at(0),
        ColorMap.PRGN.at(1),
        Color.of(0x762a83),
        Color.of(0x1b7837),
        ColorMap.PRGN.over(0.2, paper));
  }

  /**
   * Its twin on dark paper. The white middle of PRGn would glare here, so the shades run through
   * the paper instead, and the points take the pale colours of PRGn.
   */
  public static Palette dark() {
    Color paper = Color.of(0x17161c);
    return new Palette(
        paper,
        Color.of(0xf0eef5),
        Color.of(0xaaa6b6),
        Color.of(0x8b8798),
        Color.of(0xe4e1ec),
        Color.of(0xd9b8e6),
        Color.of(0xa6dba0),
        Color.of(0xb98fc9),
        Color.of(0x6fbf74),
        new ColorMap(
            Color.of(0x9970ab).withAlpha(0.5).over(paper),
            Color.of(0x26242d),
            Color.of(0x5aae61).withAlpha(0.4).over(paper)));
  }
}
