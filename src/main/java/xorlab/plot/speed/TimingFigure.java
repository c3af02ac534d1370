package xorlab.plot.speed;

import java.util.List;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.NiceNumbers;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.words.SpeedWords;

/** The times of several workloads on both engines: a row for each, on a logarithmic axis. */
public final class TimingFigure {
  /** The width in CSS pixels from which names are left of the axis instead of above their rows. */
  private static final double WIDE = 560;

  private static final double NAMES = 190;
  private static final double NARROW_LEFT = 26;
  private static final double RIGHT = 30;
  private static final double ABOVE = 34;
  private static final double BELOW = 30;
  private static final double ROW = 30;
  private static final double NARROW_ROW = 44;
  private static final double LABEL = 70;

  private TimingFigure() {}

  /** The height for this number of rows. */
  public static double height(double width, int rows) {
    return (width < WIDE ? NARROW_ROW : ROW) * rows + ABOVE + BELOW;
  }

  public static void draw(Surface surface, List<EngineTimes> rows, Palette palette) {
    double width = surface.width();
    boolean wide = width >= WIDE;
    double size = wide ? 14 : 13;
    double left = wide ? NAMES : NARROW_LEFT;
    double right = width - RIGHT;
    double bottom = surface.height() - BELOW;
    TimeScale scale = TimeScale.of(rows);
    Rectangle box = new Rectangle(left, ABOVE, right - left, bottom - ABOVE);
    Axes axes = new Axes(new PlotBounds(scale.bottom(), scale.top(), 0, 1), box);
    surface.fill(new Rectangle(0, 0, width, surface.height()), palette.paper());
    EngineMarkers.legend(surface, palette, size, left, 14);
    Stroke grid = Stroke.of(palette.muted().withAlpha(0.25), surface.crispWidth(1));
    TextStyle number = TextStyle.sans(size - 1, Anchor.MIDDLE);
    for (Tick tick : scale.ticks((int) (box.width() / LABEL))) {
      double x = surface.crisp(axes.toSurfaceX(tick.position()), grid.width());
      surface.stroke(Polyline.of(x, ABOVE, x, bottom), grid);
      if (!tick.label().isEmpty()) {
        surface.text(tick.label(), x, bottom + size * 1.4, number, palette.muted());
      }
    }
    double height = (bottom - ABOVE) / Math.max(1, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      EngineTimes row = rows.get(i);
      double top = height * i + ABOVE;
      double middle = top + height * (wide ? 0.5 : 0.72);
      double baseline = wide ? middle + size * TextStyle.HALF_DIGIT : top + size * 1.1;
      TextStyle name = TextStyle.sans(size, wide ? Anchor.END : Anchor.START);
      surface.text(row.label(), wide ? left - 14 : left, baseline, name, palette.ink());
      surface.stroke(Polyline.of(left, middle, right, middle), grid);
      double js = axes.toSurfaceX(TimeScale.place(row.javaScript()));
      double wasm = axes.toSurfaceX(TimeScale.place(row.webAssembly()));
      if (row.javaScript() > 0 && row.webAssembly() > 0) {
        Stroke between = Stroke.of(palette.muted(), surface.crispWidth(2));
        surface.stroke(Polyline.of(js, middle, wasm, middle), between);
      }
      if (row.javaScript() > 0) {
        EngineMarkers.circle(surface, palette, js, middle);
      }
      if (row.webAssembly() > 0) {
        EngineMarkers.square(surface, palette, wasm, middle);
      }
    }
  }

  /** What the figure shows at a glance; its numbers are in a table. */
  public static String describe(List<EngineTimes> rows) {
    int both = 0;
    int faster = 0;
    double max = 0;
    double min = Double.MAX_VALUE;
    for (EngineTimes row : rows) {
      if (row.javaScript() > 0 && row.webAssembly() > 0) {
        double times = row.javaScript() / row.webAssembly();
        both++;
        faster += times > 1 ? 1 : 0;
        max = Math.max(max, times);
        min = Math.min(min, times);
      }
    }
    if (both == 0) {
      return "";
    }
    return SpeedWords.faster(faster, NiceNumbers.text(min, 2), NiceNumbers.text(max, 2), both);
  }
}
