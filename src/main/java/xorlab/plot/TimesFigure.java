package xorlab.plot;

import java.util.List;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.TextStyle.Anchor;
import xorlab.plot.Ticks.Tick;

/** The times of several workloads on both engines: a row for each, on a logarithmic axis. */
public final class TimesFigure {
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

  private TimesFigure() {}

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
    Axes axes = new Axes(new Window(scale.bottom(), scale.top(), 0, 1), box);
    surface.fill(new Rectangle(0, 0, width, surface.height()), palette.paper());
    EngineMarks.legend(surface, palette, size, left, 14);
    Pen grid = Pen.of(palette.muted().withAlpha(0.25), surface.crispWidth(1));
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
      surface.text(row.of(), wide ? left - 14 : left, baseline, name, palette.ink());
      surface.stroke(Polyline.of(left, middle, right, middle), grid);
      double js = axes.toSurfaceX(TimeScale.place(row.javaScript()));
      double wasm = axes.toSurfaceX(TimeScale.place(row.webAssembly()));
      if (row.javaScript() > 0 && row.webAssembly() > 0) {
        Pen between = Pen.of(palette.muted(), surface.crispWidth(2));
        surface.stroke(Polyline.of(js, middle, wasm, middle), between);
      }
      if (row.javaScript() > 0) {
        EngineMarks.circle(surface, palette, js, middle);
      }
      if (row.webAssembly() > 0) {
        EngineMarks.square(surface, palette, wasm, middle);
      }
    }
  }

  /** What the figure shows at a glance; its numbers are in a table. */
  public static String describe(List<EngineTimes> rows) {
    int both = 0;
    int faster = 0;
    double most = 0;
    double least = Double.MAX_VALUE;
    for (EngineTimes row : rows) {
      if (row.javaScript() > 0 && row.webAssembly() > 0) {
        double times = row.javaScript() / row.webAssembly();
        both++;
        faster += times > 1 ? 1 : 0;
        most = Math.max(most, times);
        least = Math.min(least, times);
      }
    }
    if (both == 0) {
      return "";
    }
    return new StringBuilder("WebAssembly is the faster one in ")
        .append(faster)
        .append(" of ")
        .append(both)
        .append(" works. Its speed is ")
        .append(RoundNumbers.text(least, 2))
        .append(" to ")
        .append(RoundNumbers.text(most, 2))
        .append(" times that of JavaScript.")
        .toString();
  }
}
