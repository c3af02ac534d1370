package xorlab.plot.axis;

import xorlab.numeric.Rounding;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/**
 * The layout of a figure on its surface, in CSS pixels.
 *
 * @param axes the box of the axes
 * @param colorBar the box of the colour bar
 * @param title the style of the first line, set on {@code titleBaseline} above the middle of the
 *     box
 * @param loss the style of the second line, set on {@code lossBaseline}
 * @param fontSize of the tick labels
 * @param markerRadius of a data point, without its outline
 * @param markerOutline the width of the ring in the background colour around a data point; 0 for
 *     none
 */
public record FigureLayout(
    double width,
    double height,
    Rectangle axes,
    Rectangle colorBar,
    TextStyle title,
    double titleBaseline,
    TextStyle loss,
    double lossBaseline,
    double fontSize,
    double markerRadius,
    double markerOutline) {

  /** The least width in which a compact layout has space for everything. */
  public static final double MIN_WIDTH = 260;

  // Margins and gaps of a compact layout, in font sizes. On the left are tick labels such as
  // "\u22120.5", or "\u22120.75" on a long axis; on the right the colour bar and its labels.
  private static final double LEFT_OF_SHORT_AXIS = 3.3;
  private static final double LEFT_OF_LONG_AXIS = 3.9;
  private static final double RIGHT = 5.5;
  private static final double ABOVE = 3.75;
  private static final double BELOW = 2.2;
  private static final double ABOVE_ONE_LINE = 2;
  private static final double RIGHT_OF_WIDE = 1.6;
  private static final double BAR_GAP = 1.25;
  private static final double BAR_WIDTH = 1;

  private static final double ABOVE_NAMED = 0.5;
  private static final double RIGHT_OF_NAMED = 0.9;
  private static final double MAX_NAMED = 380;

  /** The length in font sizes from which an axis has more ticks. */
  private static final double LONG_AXIS = 25;

  private static final int MAX_BINS = 9;

  /** The width beyond which texts are larger. */
  private static final double WIDE = 520;

  /**
   * The layout that matplotlib gives the notebook's {@code make_plot}, a figure of 640x480 at 100
   * dots per inch: axes from 12.5% to 74.5% of the width and 11% to 88% of the height, tick labels
   * of 10 points, a title of 12, and markers of size 200 (the square of their diameter in points)
   * with an edge of 1 point.
   */
  public static FigureLayout matplotlib(double width, double height) {
    double point = 100 / 72.0 * Math.min(width / 640, height / 480);
    double top = height * 0.12;
    double boxHeight = height * 0.77;
    TextStyle title = TextStyle.sans(point * 12, Anchor.MIDDLE);
    return new FigureLayout(
        width,
        height,
        new Rectangle(width * 0.125, top, width * 0.62, boxHeight),
        new Rectangle(width * 0.78375, top, width * 0.028875, boxHeight),
        title,
        top - point * 18.5,
        title,
        top - point * 6,
        point * 10,
        point * (Math.sqrt(200) / 2 + 0.5),
        0);
  }

  /** The page's layout at its preferred height. */
  public static FigureLayout compact(double width) {
    return compact(width, preferredHeight(width));
  }

  /** The page's layout: a square box, as large as fits, with small margins. */
  public static FigureLayout compact(double width, double height) {
    double size = compactFontSize(width);
    double top = Math.ceil(ABOVE * size);
    double available = compactSide(width);
    double side =
        Math.max(1, Math.min(available, Math.floor(height - top - Math.ceil(BELOW * size))));
    double left = leftMargin(width) + Math.floor((available - side) / 2);
    Rectangle axes = new Rectangle(left, top, side, side);
    double barX = axes.right() + Rounding.nearest(BAR_GAP * size);
    return new FigureLayout(
        width,
        height,
        axes,
        new Rectangle(barX, top, Rounding.nearest(BAR_WIDTH * size), side),
        TextStyle.sans(1.15 * size, Anchor.MIDDLE),
        Rounding.nearest(1.35 * size),
        TextStyle.mono(size, Anchor.MIDDLE),
        Rounding.nearest(2.9 * size),
        size,
        Math.max(5.5, Math.min(10, 0.028 * side)),
        1.5);
  }

  /** A square box without title and colour bar; the axes have their names among the ticks. */
  public static FigureLayout withAxisNames(double width, double height) {
    double size = compactFontSize(width);
    double left = Math.ceil(LEFT_OF_SHORT_AXIS * size);
    double right = Math.ceil(RIGHT_OF_NAMED * size);
    double top = Math.ceil(ABOVE_NAMED * size);
    double available = Math.min(width - left - right, height - top - Math.ceil(BELOW * size));
    double side = Math.max(1, Math.floor(available));
    double x = left + Math.floor((width - left - right - side) / 2);
    TextStyle none = TextStyle.sans(size, Anchor.MIDDLE);
    return new FigureLayout(
        width,
        height,
        new Rectangle(x, top, side, side),
        new Rectangle(width, top, 0, 0),
        none,
        0,
        none,
        0,
        size,
        Math.max(5, Math.min(10, 0.028 * side)),
        1.5);
  }

  /** The height at which a named layout of this width has no unused space, with an upper limit. */
  public static double preferredHeightWithAxisNames(double width) {
    double size = compactFontSize(width);
    double beside = Math.ceil(LEFT_OF_SHORT_AXIS * size) + Math.ceil(RIGHT_OF_NAMED * size);
    double side = Math.min(MAX_NAMED, Math.floor(width - beside));
    return side + Math.ceil(ABOVE_NAMED * size) + Math.ceil(BELOW * size);
  }

  /**
   * The page's layout for a quantity over iterations: a box as wide and high as fits, a title of
   * one line, no colour bar. Tick labels on the left have space for five digits.
   */
  public static FigureLayout wide(double width, double height) {
    return wide(width, height, true);
  }

  /** The same without a title. */
  public static FigureLayout untitled(double width, double height) {
    return wide(width, height, false);
  }

  private static FigureLayout wide(double width, double height, boolean hasTitle) {
    double size = compactFontSize(width);
    double left = Math.ceil(LEFT_OF_LONG_AXIS * size);
    double top = Math.ceil((hasTitle ? ABOVE_ONE_LINE : ABOVE_NAMED) * size);
    double right = width - Math.ceil(RIGHT_OF_WIDE * size);
    double bottom = height - Math.ceil(BELOW * size);
    Rectangle axes = new Rectangle(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    TextStyle title = TextStyle.mono(size, Anchor.START);
    double baseline = hasTitle ? Rounding.nearest(1.25 * size) : 0;
    return new FigureLayout(
        width,
        height,
        axes,
        new Rectangle(axes.right(), top, 0, axes.height()),
        title,
        baseline,
        title,
        baseline,
        size,
        4,
        1.5);
  }

  /** The height at which a compact layout of this width has no unused space. */
  public static double preferredHeight(double width) {
    double size = compactFontSize(width);
    return Math.ceil(ABOVE * size) + compactSide(width) + Math.ceil(BELOW * size);
  }

  /** The side of the largest box that leaves enough space on its left and right. */
  private static double compactSide(double width) {
    double right = Math.ceil(RIGHT * compactFontSize(width));
    return Math.floor(width - leftMargin(width) - right);
  }

  private static double leftMargin(double width) {
    double size = compactFontSize(width);
    boolean isLong = width - (LEFT_OF_SHORT_AXIS + RIGHT) * size >= LONG_AXIS * size;
    return Math.ceil((isLong ? LEFT_OF_LONG_AXIS : LEFT_OF_SHORT_AXIS) * size);
  }

  private static double compactFontSize(double width) {
    return width <= WIDE ? 12 : 14;
  }

  public double tickLength() {
    return fontSize * 0.35;
  }

  public double lineWidth() {
    return fontSize * 0.08;
  }

  /**
   * The number of steps that fit on an axis.
   *
   * @param length of the axis
   * @param label the width or height of a tick label
   */
  public int bins(double length, double label) {
    return (int) Math.max(1, Math.min(MAX_BINS, Math.floor(length / label)));
  }

  /** The number of steps, as {@link Ticks} counts them, that fit on an axis of this length. */
  public int bins(double length) {
    return length >= fontSize * LONG_AXIS ? 7 : 3;
  }
}
