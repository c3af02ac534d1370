package xorlab.plot;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Log;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.TextStyle.Anchor;
import xorlab.plot.Ticks.Tick;

/**
 * How the time for an epoch grows with points, width and depth: one box for each, with logarithmic
 * axes, so that twice the time for twice the size is a slope of 1. Thin slanted lines show that
 * slope.
 */
public final class CostFigure {
  private static final double WIDE = 640;
  private static final double HIGHEST = 260;
  private static final double LEFT = 56;
  private static final double RIGHT = 12;
  private static final double LEGEND = 30;
  private static final double BELOW = 48;
  private static final double DASH = 5;
  private static final double TICK = 4;

  /** The margin at both ends of the axis of sizes, as a fraction of it. */
  private static final double MARGIN = 0.06;

  private final Surface surface;
  private final Palette palette;
  private final TimeScale scale;
  private final double size;

  private CostFigure(Surface surface, Palette palette, TimeScale scale, double size) {
    this.surface = surface;
    this.palette = palette;
    this.scale = scale;
    this.size = size;
  }

  /** The height for boxes side by side or, in a narrow figure, one below another. */
  public static double height(double width, int curves) {
    return (width < WIDE ? curves : 1) * (HIGHEST + BELOW) + LEGEND;
  }

  public static void draw(Surface surface, List<CostCurve> curves, Palette palette) {
    List<EngineTimes> all = new ArrayList<>();
    for (CostCurve curve : curves) {
      all.addAll(curve.times());
    }
    double width = surface.width();
    boolean wide = width >= WIDE;
    double size = wide ? 13 : 12;
    CostFigure figure = new CostFigure(surface, palette, TimeScale.of(all), size);
    surface.fill(new Rectangle(0, 0, width, surface.height()), palette.paper());
    EngineMarks.legend(surface, palette, size, LEFT, 13);
    double room = (surface.height() - LEGEND) / (wide ? 1 : curves.size());
    double boxHeight = room - BELOW;
    double boxWidth = wide ? (width - LEFT) / curves.size() - RIGHT : width - LEFT - RIGHT;
    for (int i = 0; i < curves.size(); i++) {
      double x = wide ? (boxWidth + RIGHT) * i + LEFT : LEFT;
      double y = wide ? LEGEND : room * i + LEGEND;
      boolean first = i == 0 || !wide;
      figure.draw(curves.get(i), new Rectangle(x, y, boxWidth, boxHeight), first);
    }
  }

  private void draw(CostCurve curve, Rectangle box, boolean named) {
    double least = Log.log(curve.sizes()[0]);
    double greatest = Log.log(curve.sizes()[curve.sizes().length - 1]);
    double margin = MARGIN * (greatest - least);
    Window window = new Window(least - margin, greatest + margin, scale.bottom(), scale.top());
    Axes axes = new Axes(window, box);
    slopes(axes);
    Pen pen = Pen.of(palette.line(), surface.crispWidth(1));
    upright(axes, pen, named);
    sizes(curve, axes, pen);
    surface.stroke(Axes.crisp(surface, box, pen.width()), pen);
    TextStyle name = TextStyle.sans(size, Anchor.MIDDLE);
    surface.text(
        curve.of(), box.x() + box.width() / 2, box.bottom() + size * 2.9, name, palette.ink());
    line(curve, axes, true);
    line(curve, axes, false);
  }

  /** Lines of slope 1, along which time is proportional to size, one through each power of ten. */
  private void slopes(Axes axes) {
    Window window = axes.window();
    double rise = window.right() - window.left();
    double decade = Log.log(10);
    List<double[]> lines = new ArrayList<>();
    for (double y = window.bottom() - rise; y < window.top(); y += decade) {
      double from = Math.max(y, window.bottom());
      double to = Math.min(y + rise, window.top());
      lines.add(new double[] {from - y + window.left(), from, to - y + window.left(), to});
    }
    Pen pen = Pen.of(palette.muted().withAlpha(0.25), surface.crispWidth(1));
    surface.stroke(axes.toSurface(new Shape.Lines(lines)), pen);
  }

  private void upright(Axes axes, Pen pen, boolean named) {
    TextStyle style = TextStyle.sans(size - 1, Anchor.END);
    double x = axes.box().x();
    for (Tick tick : scale.ticks(8)) {
      double at = axes.toSurfaceY(tick.position());
      double y = surface.crisp(at, pen.width());
      surface.stroke(Polyline.of(x - TICK, y, x, y), pen);
      if (named && !tick.label().isEmpty()) {
        double baseline = at + size * TextStyle.HALF_DIGIT;
        surface.text(tick.label(), x - 2 * TICK, baseline, style, palette.muted());
      }
    }
  }

  /** The sizes below the box: the first, the last, and as many between them as fit. */
  private void sizes(CostCurve curve, Axes axes, Pen pen) {
    TextStyle style = TextStyle.sans(size - 1, Anchor.MIDDLE);
    double bottom = axes.box().bottom();
    int last = curve.sizes()[curve.sizes().length - 1];
    double end = axes.toSurfaceX(Log.log(last)) - TextFit.width(Integer.toString(last), style) / 2;
    double free = 0;
    for (int n : curve.sizes()) {
      double at = axes.toSurfaceX(Log.log(n));
      double x = surface.crisp(at, pen.width());
      surface.stroke(Polyline.of(x, bottom, x, bottom + TICK), pen);
      String label = Integer.toString(n);
      double half = TextFit.width(label, style) / 2;
      if (n == last || at - half >= free && at + half <= end - TICK) {
        surface.text(label, at, bottom + size * 1.35, style, palette.muted());
        free = at + half + TICK;
      }
    }
  }

  private void line(CostCurve curve, Axes axes, boolean javaScript) {
    List<EngineTimes> times = curve.times();
    List<double[]> marks = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      double time = javaScript ? times.get(i).javaScript() : times.get(i).webAssembly();
      if (time > 0) {
        double x = axes.toSurfaceX(Log.log(curve.sizes()[i]));
        marks.add(new double[] {x, axes.toSurfaceY(TimeScale.place(time))});
      }
    }
    double[] points = new double[2 * marks.size()];
    for (int i = 0; i < marks.size(); i++) {
      points[2 * i] = marks.get(i)[0];
      points[2 * i + 1] = marks.get(i)[1];
    }
    Color color = javaScript ? palette.negative() : palette.positive();
    surface.stroke(new Polyline(points), new Pen(color, 1.5, javaScript ? 0 : DASH));
    for (double[] mark : marks) {
      if (javaScript) {
        EngineMarks.circle(surface, palette, mark[0], mark[1]);
      } else {
        EngineMarks.square(surface, palette, mark[0], mark[1]);
      }
    }
  }

  /** The figure in words. */
  public static String describe(List<CostCurve> curves) {
    StringBuilder words = new StringBuilder("The time for an epoch. ");
    for (CostCurve curve : curves) {
      int last = curve.sizes().length - 1;
      EngineTimes least = curve.times().get(0);
      EngineTimes most = curve.times().get(last);
      if (least.javaScript() > 0 && most.javaScript() > 0) {
        words.append("From ").append(curve.sizes()[0]).append(" to ").append(curve.sizes()[last]);
        words.append(' ').append(curve.of()).append(": ");
        fromTo(words, least.javaScript(), most.javaScript()).append(" in JavaScript");
        if (least.webAssembly() > 0 && most.webAssembly() > 0) {
          words.append(", ");
          fromTo(words, least.webAssembly(), most.webAssembly()).append(" in WebAssembly");
        }
        words.append(". ");
      }
    }
    return words.toString();
  }

  private static StringBuilder fromTo(StringBuilder words, double least, double most) {
    return words.append(TimeText.of(least, 2)).append(" to ").append(TimeText.of(most, 2));
  }
}
