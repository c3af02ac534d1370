package xorlab.plot.survey;

import java.util.List;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/**
 * A histogram of the iterations at which runs were solved.
 *
 * @param layout a layout from {@link FigureLayout#wide}
 */
public record HistogramFigure(FigureLayout layout, Palette palette) {
  private static final int MAX_BARS = 70;
  private static final double HEADROOM = 1.06;
  private static final double LABEL_GAP = 1.8;
  private static final double LABEL_HEIGHT = 2.2;

  /**
   * @param solvedAt the number of runs solved at each iteration, from 0 to the last
   */
  public void draw(Surface surface, int[] solvedAt) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    int[] bars = bars(solvedAt);
    int max = 1;
    for (int bar : bars) {
      max = Math.max(max, bar);
    }
    int last = Math.max(1, solvedAt.length - 1);
    Axes axes = new Axes(new PlotBounds(0, last, 0, max * HEADROOM), layout.axes());
    drawBars(surface, axes, bars, width(solvedAt.length), last);
    drawAxes(surface, axes, last, max);
    String title = "Runs solved at each iteration";
    surface.text(
        TextMetrics.truncate(
            title, TextStyle.sans(layout.fontSize(), Anchor.START), layout.axes().width()),
        layout.axes().x(),
        layout.titleBaseline(),
        TextStyle.sans(layout.fontSize(), Anchor.START),
        palette.muted());
  }

  /** The number of iterations that a bar covers. */
  static int width(int iterations) {
    return (iterations + MAX_BARS - 1) / MAX_BARS;
  }

  static int[] bars(int[] solvedAt) {
    int width = width(solvedAt.length);
    int[] bars = new int[(solvedAt.length + width - 1) / width];
    for (int i = 0; i < solvedAt.length; i++) {
      bars[i / width] += solvedAt[i];
    }
    return bars;
  }

  private void drawBars(Surface surface, Axes axes, int[] bars, int width, int last) {
    OutcomeColors colors = new OutcomeColors(palette);
    double bottom = axes.box().bottom();
    for (int i = 0; i < bars.length; i++) {
      if (bars[i] > 0) {
        double left = surface.snap(axes.toSurfaceX((double) i * width));
        double end = Math.min(last, (double) (i + 1) * width);
        double right = surface.snap(axes.toSurfaceX(end));
        double y = axes.toSurfaceY(bars[i]);
        double gap = right - left > 4 ? 1 : 0;
        double middle = Math.min(1, (i + 0.5) * width / last);
        Color color = colors.of(RunOutcomes.Outcome.SOLVED, Math.sqrt(middle));
        double wide = Math.max(surface.pixel(), right - left - gap);
        surface.fill(new Rectangle(left, y, wide, bottom - y), color);
      }
    }
  }

  private void drawAxes(Surface surface, Axes axes, int last, int max) {
    double size = layout.fontSize();
    double label = TextMetrics.width(Integer.toString(last), TextStyle.sans(size, Anchor.MIDDLE));
    int across = layout.bins(layout.axes().width(), label + size * LABEL_GAP);
    int up = layout.bins(layout.axes().height(), size * LABEL_HEIGHT);
    List<Tick> iterations = Ticks.integers(0, last, Math.min(last, across));
    List<Tick> counts = Ticks.integers(0, max, Math.min(max, up));
    double lineWidth = surface.crispWidth(layout.lineWidth());
    Rectangle box = layout.axes();
    for (Tick tick : counts) {
      double y = surface.crisp(axes.toSurfaceY(tick.position()), lineWidth);
      Stroke faint = Stroke.of(palette.rule(), lineWidth);
      surface.stroke(Polyline.of(box.x(), y, box.right(), y), faint);
    }
    axes.draw(surface, layout, palette, iterations, counts);
  }
}
