package xorlab.plot;

import java.util.List;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.TextStyle.Anchor;
import xorlab.plot.Ticks.Tick;

/**
 * A histogram of the iterations at which runs were solved.
 *
 * @param frame a layout from {@link Frame#wide}
 */
public record HistogramFigure(Frame frame, Palette palette) {
  private static final int MOST_BARS = 70;
  private static final double HEADROOM = 1.06;
  private static final double LABEL_GAP = 1.8;
  private static final double LABEL_HEIGHT = 2.2;

  /**
   * @param solvedAt the number of runs solved at each iteration, from 0 to the last
   */
  public void draw(Surface surface, int[] solvedAt) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    int[] bars = bars(solvedAt);
    int most = 1;
    for (int bar : bars) {
      most = Math.max(most, bar);
    }
    int last = Math.max(1, solvedAt.length - 1);
    Axes axes = new Axes(new Window(0, last, 0, most * HEADROOM), frame.axes());
    drawBars(surface, axes, bars, width(solvedAt.length), last);
    drawAxes(surface, axes, last, most);
    String title = "Runs solved at each iteration";
    surface.text(
        TextFit.fit(title, TextStyle.sans(frame.fontSize(), Anchor.START), frame.axes().width()),
        frame.axes().x(),
        frame.titleBaseline(),
        TextStyle.sans(frame.fontSize(), Anchor.START),
        palette.muted());
  }

  /** The number of iterations that a bar covers. */
  static int width(int iterations) {
    return (iterations + MOST_BARS - 1) / MOST_BARS;
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
    CellColours colours = new CellColours(palette);
    double bottom = axes.box().bottom();
    for (int i = 0; i < bars.length; i++) {
      if (bars[i] > 0) {
        double left = surface.snap(axes.toSurfaceX((double) i * width));
        double end = Math.min(last, (double) (i + 1) * width);
        double right = surface.snap(axes.toSurfaceX(end));
        double y = axes.toSurfaceY(bars[i]);
        double gap = right - left > 4 ? 1 : 0;
        double middle = Math.min(1, (i + 0.5) * width / last);
        Color color = colours.of(Cells.Kind.SOLVED, Math.sqrt(middle));
        double wide = Math.max(surface.pixel(), right - left - gap);
        surface.fill(new Rectangle(left, y, wide, bottom - y), color);
      }
    }
  }

  private void drawAxes(Surface surface, Axes axes, int last, int most) {
    double size = frame.fontSize();
    double label = TextFit.width(Integer.toString(last), TextStyle.sans(size, Anchor.MIDDLE));
    int across = frame.bins(frame.axes().width(), label + size * LABEL_GAP);
    int up = frame.bins(frame.axes().height(), size * LABEL_HEIGHT);
    List<Tick> iterations = Ticks.whole(0, last, Math.min(last, across));
    List<Tick> counts = Ticks.whole(0, most, Math.min(most, up));
    double lineWidth = surface.crispWidth(frame.lineWidth());
    Rectangle box = frame.axes();
    for (Tick tick : counts) {
      double y = surface.crisp(axes.toSurfaceY(tick.position()), lineWidth);
      Pen faint = Pen.of(palette.line().withAlpha(0.15), lineWidth);
      surface.stroke(Polyline.of(box.x(), y, box.right(), y), faint);
    }
    axes.draw(surface, frame, palette, iterations, counts);
  }
}
