package xorlab.plot.survey;

import xorlab.numeric.CountFormat;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.NiceNumbers;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.words.SurveyWords;

/**
 * A histogram of the iterations at which runs were solved, with their median.
 *
 * @param layout a layout from {@link FigureLayout#wide}
 */
public record HistogramFigure(FigureLayout layout, Palette palette) {
  private static final double MAX_BARS = 20;
  private static final double HEADROOM = 1.06;
  private static final double LABEL_GAP = 1.8;
  private static final double LABEL_HEIGHT = 2.8;
  private static final double EDGE = 2;

  /**
   * @param solvedAt the number of runs solved at each iteration, from 0 to the last
   * @param median of these iterations, or below 0 if no run is solved
   */
  public void draw(Surface surface, int[] solvedAt, int median) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    int[] bars = bars(solvedAt);
    int max = 1;
    for (int bar : bars) {
      max = Math.max(max, bar);
    }
    int last = Math.max(1, solvedAt.length - 1);
    Axes axes = new Axes(new PlotBounds(0, last, 0, max * HEADROOM), layout.axes());
    drawScale(surface, axes, last, max);
    drawBars(surface, axes, bars, width(last), last);
    if (median >= 0) {
      drawMedian(surface, axes.toSurfaceX(median), SurveyWords.median(CountFormat.of(median)));
    }
  }

  /** The number of iterations that a bar covers: 1, 2, or 5 times a power of ten. */
  static int width(int last) {
    return (int) NiceNumbers.atLeast(Math.max(1, last / MAX_BARS), 1, 2, 5, 10);
  }

  /** How many runs are solved in each bar; the last iteration belongs to the last bar. */
  static int[] bars(int[] solvedAt) {
    int last = Math.max(1, solvedAt.length - 1);
    int width = width(last);
    int[] bars = new int[(last + width - 1) / width];
    for (int i = 0; i < solvedAt.length; i++) {
      bars[Math.min(bars.length - 1, i / width)] += solvedAt[i];
    }
    return bars;
  }

  private void drawBars(Surface surface, Axes axes, int[] bars, int width, int last) {
    double bottom = surface.snap(axes.box().bottom());
    for (int i = 0; i < bars.length; i++) {
      double left = surface.snap(axes.toSurfaceX((double) i * width));
      double right = surface.snap(axes.toSurfaceX(Math.min(last, (double) (i + 1) * width)));
      double y = surface.snap(axes.toSurfaceY(bars[i]));
      if (bars[i] > 0) {
        double wide = right - left - 2;
        surface.fill(new Rectangle(left + 1, y, wide, bottom - y), palette.maps().at(1));
        surface.fill(new Rectangle(left + 1, y, wide, EDGE), palette.positive());
      }
    }
  }

  private void drawScale(Surface surface, Axes axes, int last, int max) {
    double size = layout.fontSize();
    Rectangle box = axes.box();
    TextStyle middle = TextStyle.sans(size, Anchor.MIDDLE);
    double label = TextMetrics.width(CountFormat.of(last), middle);
    int across = layout.bins(box.width(), label + size * LABEL_GAP);
    int up = layout.bins(box.height(), size * LABEL_HEIGHT);
    double line = surface.crispWidth(1);
    for (Tick tick : Ticks.integers(0, max, Math.min(max, up))) {
      double at = axes.toSurfaceY(tick.position());
      double y = surface.crisp(at, line);
      surface.stroke(Polyline.of(box.x(), y, box.right(), y), Stroke.of(palette.rule(), line));
      double width = TextMetrics.width(text(tick), TextStyle.sans(size, Anchor.END));
      double fitting = size * Math.min(1, (box.x() - size) / width);
      TextStyle end = TextStyle.sans(fitting, Anchor.END);
      double baseline = at + size * TextStyle.HALF_DIGIT;
      surface.text(text(tick), box.x() - size / 2, baseline, end, palette.muted());
    }
    for (Tick tick : Ticks.integers(0, last, Math.min(last, across))) {
      double x = axes.toSurfaceX(tick.position());
      double half = TextMetrics.width(text(tick), middle) / 2;
      double inside = Math.min(x, surface.width() - half - 1);
      surface.text(text(tick), inside, box.bottom() + size * 1.4, middle, palette.muted());
    }
  }

  private static String text(Tick tick) {
    return CountFormat.of((int) tick.position());
  }

  /** On the side of the line where the label has room. */
  private void drawMedian(Surface surface, double x, String label) {
    double size = layout.fontSize();
    double above = layout.axes().y() - size * 0.9;
    double bottom = layout.axes().bottom();
    Stroke stroke = new Stroke(palette.boundary(), 1.5, 4);
    surface.stroke(Polyline.of(x, above - size * 0.6, x, bottom), stroke);
    TextStyle end = TextStyle.sans(size, Anchor.END);
    boolean fits = x - TextMetrics.width(label, end) - size > 0;
    TextStyle style = fits ? end : TextStyle.sans(size, Anchor.START);
    double gap = fits ? -size / 2 : size / 2;
    surface.text(label, x + gap, above + size * 0.3, style, palette.ink());
  }
}
