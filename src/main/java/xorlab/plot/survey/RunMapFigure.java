package xorlab.plot.survey;

import java.util.List;
import java.util.Optional;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/**
 * A map of runs: each pixel has the colour of the outcome of its run.
 *
 * @param layout a layout from {@link #layout}
 */
public record RunMapFigure(FigureLayout layout, Palette palette) {
  /** Larger rasters take too long to be drawn on a canvas repeatedly. */
  private static final int MAX_RASTER_SIDE = 1000;

  private static final double RING = 8;

  /**
   * The data of the figure.
   *
   * @param cells the runs, row after row from the bottom left
   * @param bounds the places on the two axes at the edges
   * @param isLogAcross whether a place on the horizontal axis is a power of ten
   * @param isLogUp the same of the vertical axis
   * @param across the name of the horizontal axis
   * @param up the name of the vertical axis
   * @param cursor the column and row of a highlighted cell; empty for none
   * @param frame a selection, in the units of the window; empty for none
   */
  public record Content(
      RunOutcomes cells,
      int columns,
      int rows,
      PlotBounds bounds,
      boolean isLogAcross,
      boolean isLogUp,
      String across,
      String up,
      Optional<int[]> cursor,
      Optional<PlotBounds> frame) {}

  /** The layout on a surface of this size, in CSS pixels. */
  public static FigureLayout frame(double width, double height) {
    double size = width < 380 ? 12 : 13;
    FigureLayout named = FigureLayout.withAxisNames(width, height);
    double left = Math.ceil(4.6 * size);
    double top = size;
    double side = Math.max(1, Math.floor(Math.min(width - left - size, height - top - 3.6 * size)));
    double x = left + Math.floor((width - left - size - side) / 2);
    return new FigureLayout(
        width,
        height,
        new Rectangle(x, top, side, side),
        named.colorBar(),
        named.title(),
        0,
        named.loss(),
        0,
        size,
        named.markerRadius(),
        named.markerOutline());
  }

  public void draw(Surface surface, Content picture) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    Axes axes = new Axes(picture.bounds(), layout.axes());
    surface.image(layout.axes(), raster(surface, picture));
    axes.draw(
        surface,
        layout,
        palette,
        ticks(picture.isLogAcross(), picture.bounds().left(), picture.bounds().right(), true),
        ticks(picture.isLogUp(), picture.bounds().bottom(), picture.bounds().top(), false));
    drawNames(surface, picture);
    picture.frame().ifPresent(part -> drawFrame(surface, axes, part));
    picture.cursor().ifPresent(cell -> drawCursor(surface, picture, cell));
  }

  private Raster raster(Surface surface, Content picture) {
    int columns = picture.columns();
    int rows = picture.rows();
    double device = layout.axes().width() / surface.pixel();
    int wide = scale(device, columns);
    int high = scale(device, rows);
    OutcomeColors colors = new OutcomeColors(palette);
    int[] argb = new int[columns * wide * rows * high];
    int width = columns * wide;
    for (int row = 0; row < rows; row++) {
      int top = (rows - 1 - row) * high;
      for (int column = 0; column < columns; column++) {
        int cell = row * columns + column;
        int color = colors.argb(picture.cells().outcome(cell), picture.cells().shade(cell));
        for (int x = column * wide; x < (column + 1) * wide; x++) {
          argb[top * width + x] = color;
        }
      }
      for (int copy = 1; copy < high; copy++) {
        System.arraycopy(argb, top * width, argb, (top + copy) * width, width);
      }
    }
    return new Raster(width, rows * high, argb);
  }

  /** The number of raster pixels along a cell, so that its edges stay sharp. */
  private static int scale(double device, int cells) {
    return Math.max(1, (int) Math.min(Math.ceil(device / cells), MAX_RASTER_SIDE / (double) cells));
  }

  /** As many ticks as have space for their labels. */
  private List<Tick> ticks(boolean isLog, double low, double high, boolean level) {
    double size = layout.fontSize();
    double side = layout.axes().width();
    List<Tick> ticks = ticks(isLog, low, high, layout.bins(side));
    for (int bins = layout.bins(side); bins > 1 && level && isTooWide(ticks, side, size); bins--) {
      ticks = ticks(isLog, low, high, bins - 1);
    }
    return ticks;
  }

  private static List<Tick> ticks(boolean isLog, double low, double high, int bins) {
    return isLog ? LogTicks.between(low, high, bins) : Ticks.between(low, high, bins);
  }

  private static boolean isTooWide(List<Tick> ticks, double side, double size) {
    double width = 0;
    for (Tick tick : ticks) {
      width = TextMetrics.width(tick.label(), TextStyle.sans(size, Anchor.MIDDLE)) + size + width;
    }
    return width > side;
  }

  private void drawNames(Surface surface, Content picture) {
    TextStyle style = TextStyle.sans(layout.fontSize(), Anchor.MIDDLE);
    String names = "\u2192 " + picture.across() + "    \u2191 " + picture.up();
    double available = surface.width() - 8;
    surface.text(
        TextMetrics.truncate(names, style, available),
        surface.width() / 2,
        layout.axes().bottom() + layout.fontSize() * 3.1,
        style,
        palette.muted());
  }

  private void drawFrame(Surface surface, Axes axes, PlotBounds part) {
    double x = axes.toSurfaceX(part.left());
    double y = axes.toSurfaceY(part.top());
    double width = axes.toSurfaceX(part.right()) - x;
    double height = axes.toSurfaceY(part.bottom()) - y;
    Rectangle box = new Rectangle(x, y, width, height);
    surface.stroke(box, Stroke.of(palette.paper(), 3));
    surface.stroke(box, new Stroke(palette.ink(), 1.5, 5));
  }

  private void drawCursor(Surface surface, Content picture, int[] cell) {
    Rectangle box = layout.axes();
    double x = box.width() * (cell[0] + 0.5) / picture.columns() + box.x();
    double y = box.height() * (picture.rows() - cell[1] - 0.5) / picture.rows() + box.y();
    surface.stroke(new Circle(x, y, RING), Stroke.of(palette.paper(), 5));
    surface.stroke(new Circle(x, y, RING), Stroke.of(palette.accent(), 3));
  }
}
