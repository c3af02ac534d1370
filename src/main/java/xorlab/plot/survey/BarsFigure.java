package xorlab.plot.survey;

import xorlab.plot.axis.Axes;
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
import xorlab.plot.survey.BarData.Bar;

/** Horizontal bars from 0 to 100%, each with its interval as a line with end caps. */
public record BarsFigure(Palette palette) {
  private static final double ROW = 30;
  private static final double ABOVE = 6;
  private static final double BELOW = 26;
  private static final double THICKNESS = 16;
  private static final double END = 4;
  private static final double FONT = 13;

  /** The height, in CSS pixels, of a figure with this number of bars. */
  public static double preferredHeight(int bars) {
    return bars * ROW + ABOVE + BELOW;
  }

  public void draw(Surface surface, BarData bars) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    double size = surface.width() < 420 ? FONT - 1 : FONT;
    TextStyle label = TextStyle.sans(size, Anchor.END);
    double left = 0;
    for (Bar bar : bars.bars()) {
      left = Math.max(left, TextMetrics.width(bar.label(), label));
    }
    double right = surface.width() - TextMetrics.width("100.0%", label) - 10;
    left = left + 8;
    double height = bars.bars().size() * ROW;
    Rectangle box = new Rectangle(left, ABOVE, Math.max(1, right - left), height);
    Axes axes = new Axes(new PlotBounds(0, 1, 0, 1), box);
    drawScale(surface, axes, size);
    OutcomeColors colors = new OutcomeColors(palette);
    for (int i = 0; i < bars.bars().size(); i++) {
      Bar bar = bars.bars().get(i);
      double middle = ABOVE + i * ROW + ROW / 2;
      double baseline = middle + size * TextStyle.HALF_DIGIT;
      surface.text(bar.label(), left - 8, baseline, label, palette.ink());
      if (!bar.caption().isEmpty()) {
        drawBar(surface, axes, bar, middle, colors);
        surface.text(
            bar.caption(),
            surface.width() - 2,
            baseline,
            TextStyle.sans(size, Anchor.END),
            palette.ink());
      }
    }
  }

  private void drawBar(Surface surface, Axes axes, Bar bar, double middle, OutcomeColors colors) {
    double end = axes.toSurfaceX(bar.value());
    double top = surface.snap(middle - THICKNESS / 2);
    Rectangle fill =
        new Rectangle(axes.box().x(), top, Math.max(0, end - axes.box().x()), THICKNESS);
    surface.fill(fill, colors.of(RunOutcomes.Outcome.SOLVED, 0.62));
    double low = axes.toSurfaceX(bar.low());
    double high = axes.toSurfaceX(bar.high());
    Stroke stroke = Stroke.of(palette.ink(), 1.5);
    surface.stroke(Polyline.of(low, middle, high, middle), stroke);
    surface.stroke(Polyline.of(low, middle - END, low, middle + END), stroke);
    surface.stroke(Polyline.of(high, middle - END, high, middle + END), stroke);
  }

  private void drawScale(Surface surface, Axes axes, double size) {
    double width = surface.crispWidth(1);
    Rectangle box = axes.box();
    for (Tick tick : Ticks.between(0, 100, box.width() < 220 ? 2 : 4)) {
      double at = axes.toSurfaceX(tick.position() / 100);
      double x = surface.crisp(at, width);
      Color color = tick.position() == 0 ? palette.line() : palette.rule();
      surface.stroke(Polyline.of(x, box.y(), x, box.bottom() + 4), Stroke.of(color, width));
      surface.text(
          tick.label().concat("%"),
          at,
          box.bottom() + 6 + size,
          TextStyle.sans(size - 1, Anchor.MIDDLE),
          palette.muted());
    }
  }
}
