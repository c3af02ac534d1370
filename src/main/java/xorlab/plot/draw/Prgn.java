package xorlab.plot.draw;

/**
 * The eleven colours of the map PRGn, from purple for class 0 to green for class 1. They are
 * Cynthia Brewer's (colorbrewer2.org, Apache License 2.0), and matplotlib's.
 */
public final class Prgn {
  public static final Color DARKEST_PURPLE = Color.of(0x40004b);
  public static final Color DARK_PURPLE = Color.of(0x762a83);
  public static final Color PURPLE = Color.of(0x9970ab);
  public static final Color LIGHT_PURPLE = Color.of(0xc2a5cf);
  public static final Color LIGHTEST_PURPLE = Color.of(0xe7d4e8);
  public static final Color MIDDLE = Color.of(0xf7f7f7);
  public static final Color LIGHTEST_GREEN = Color.of(0xd9f0d3);
  public static final Color LIGHT_GREEN = Color.of(0xa6dba0);
  public static final Color GREEN = Color.of(0x5aae61);
  public static final Color DARK_GREEN = Color.of(0x1b7837);
  public static final Color DARKEST_GREEN = Color.of(0x00441b);

  private Prgn() {}
}
