package xorlab.plot;

import xorlab.plot.Bars.Bar;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.TextStyle.Anchor;
import xorlab.plot.Ticks.Tick;

/** Horizontal bars from 0 to 100 %, each with its interval as a line with end caps. */
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

  public void draw(Surface surface, Bars bars) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    double size = surface.width() < 420 ? FONT - 1 : FONT;
    TextStyle label = TextStyle.sans(size, Anchor.END);
    double left = 0;
    for (Bar bar : bars.bars()) {
      left = Math.max(left, TextFit.width(bar.label(), label));
    }
    double right = surface.width() - TextFit.width("100.0 %", label) - 10;
    left = left + 8;
    double height = bars.bars().size() * ROW;
    Rectangle box = new Rectangle(left, ABOVE, Math.max(1, right - left), height);
    Axes axes = new Axes(new Window(0, 1, 0, 1), box);
    drawScale(surface, axes, size);
    CellColours colours = new CellColours(palette);
    for (int i = 0; i < bars.bars().size(); i++) {
      Bar bar = bars.bars().get(i);
      double middle = ABOVE + i * ROW + ROW / 2;
      double baseline = middle + size * TextStyle.HALF_DIGIT;
      surface.text(bar.label(), left - 8, baseline, label, palette.ink());
      if (!bar.words().isEmpty()) {
        drawBar(surface, axes, bar, middle, colours);
        surface.text(
            bar.words(),
            surface.width() - 2,
            baseline,
            TextStyle.sans(size, Anchor.END),
            palette.ink());
      }
    }
  }

  private void drawBar(Surface surface, Axes axes, Bar bar, double middle, CellColours colours) {
    double end = axes.toSurfaceX(bar.share());
    double top = surface.snap(middle - THICKNESS / 2);
    Rectangle fill =
        new Rectangle(axes.box().x(), top, Math.max(0, end - axes.box().x()), THICKNESS);
    surface.fill(fill, colours.of(Cells.Kind.SOLVED, 0.62));
    double low = axes.toSurfaceX(bar.low());
    double high = axes.toSurfaceX(bar.high());
    Pen pen = Pen.of(palette.ink(), 1.5);
    surface.stroke(Polyline.of(low, middle, high, middle), pen);
    surface.stroke(Polyline.of(low, middle - END, low, middle + END), pen);
    surface.stroke(Polyline.of(high, middle - END, high, middle + END), pen);
  }

  private void drawScale(Surface surface, Axes axes, double size) {
    double width = surface.crispWidth(1);
    Rectangle box = axes.box();
    for (Tick tick : Ticks.between(0, 100, box.width() < 220 ? 2 : 4)) {
      double at = axes.toSurfaceX(tick.position() / 100);
      double x = surface.crisp(at, width);
      Color color = tick.position() == 0 ? palette.line() : palette.line().withAlpha(0.2);
      surface.stroke(Polyline.of(x, box.y(), x, box.bottom() + 4), Pen.of(color, width));
      surface.text(
          tick.label().concat(" %"),
          at,
          box.bottom() + 6 + size,
          TextStyle.sans(size - 1, Anchor.MIDDLE),
          palette.muted());
    }
  }
}
