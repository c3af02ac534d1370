package xorlab.plot.speed;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Log;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.words.SpeedWords;

/**
 * How the time for an epoch grows with points, width and depth: one box for each, with logarithmic
 * axes, so that twice the time for twice the size is a slope of 1. Thin slanted lines show that
 * slope.
 */
public final class ScalingFigure {
  private static final double WIDE = 640;
  private static final double MAX_BOX_HEIGHT = 260;
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

  private ScalingFigure(Surface surface, Palette palette, TimeScale scale, double size) {
    this.surface = surface;
    this.palette = palette;
    this.scale = scale;
    this.size = size;
  }

  /** The height for boxes side by side or, in a narrow figure, one below another. */
  public static double height(double width, int curves) {
    return (width < WIDE ? curves : 1) * (MAX_BOX_HEIGHT + BELOW) + LEGEND;
  }

  public static void draw(Surface surface, List<ScalingCurve> curves, Palette palette) {
    List<EngineTimes> all = new ArrayList<>();
    for (ScalingCurve curve : curves) {
      all.addAll(curve.times());
    }
    double width = surface.width();
    boolean wide = width >= WIDE;
    double size = wide ? 13 : 12;
    ScalingFigure figure = new ScalingFigure(surface, palette, TimeScale.of(all), size);
    surface.fill(new Rectangle(0, 0, width, surface.height()), palette.paper());
    EngineMarkers.legend(surface, palette, size, LEFT, 13);
    double available = (surface.height() - LEGEND) / (wide ? 1 : curves.size());
    double boxHeight = available - BELOW;
    double boxWidth = wide ? (width - LEFT) / curves.size() - RIGHT : width - LEFT - RIGHT;
    for (int i = 0; i < curves.size(); i++) {
      double x = wide ? (boxWidth + RIGHT) * i + LEFT : LEFT;
      double y = wide ? LEGEND : available * i + LEGEND;
      boolean first = i == 0 || !wide;
      figure.draw(curves.get(i), new Rectangle(x, y, boxWidth, boxHeight), first);
    }
  }

  private void draw(ScalingCurve curve, Rectangle box, boolean named) {
    double min = Log.log(curve.sizes()[0]);
    double greatest = Log.log(curve.sizes()[curve.sizes().length - 1]);
    double margin = MARGIN * (greatest - min);
    PlotBounds bounds =
        new PlotBounds(min - margin, greatest + margin, scale.bottom(), scale.top());
    Axes axes = new Axes(bounds, box);
    slopes(axes);
    Stroke stroke = Stroke.of(palette.line(), surface.crispWidth(1));
    upright(axes, stroke, named);
    sizes(curve, axes, stroke);
    surface.stroke(Axes.crisp(surface, box, stroke.width()), stroke);
    TextStyle name = TextStyle.sans(size, Anchor.MIDDLE);
    surface.text(
        curve.label(), box.x() + box.width() / 2, box.bottom() + size * 2.9, name, palette.ink());
    line(curve, axes, true);
    line(curve, axes, false);
  }

  /** Lines of slope 1, along which time is proportional to size, one through each power of ten. */
  private void slopes(Axes axes) {
    PlotBounds bounds = axes.bounds();
    double rise = bounds.right() - bounds.left();
    double decade = Log.log(10);
    List<double[]> lines = new ArrayList<>();
    for (double y = bounds.bottom() - rise; y < bounds.top(); y += decade) {
      double from = Math.max(y, bounds.bottom());
      double to = Math.min(y + rise, bounds.top());
      lines.add(new double[] {from - y + bounds.left(), from, to - y + bounds.left(), to});
    }
    Stroke stroke = Stroke.of(palette.muted().withAlpha(0.25), surface.crispWidth(1));
    surface.stroke(axes.toSurface(new Shape.Lines(lines)), stroke);
  }

  private void upright(Axes axes, Stroke stroke, boolean named) {
    TextStyle style = TextStyle.sans(size - 1, Anchor.END);
    double x = axes.box().x();
    for (Tick tick : scale.ticks(8)) {
      double at = axes.toSurfaceY(tick.position());
      double y = surface.crisp(at, stroke.width());
      surface.stroke(Polyline.of(x - TICK, y, x, y), stroke);
      if (named && !tick.label().isEmpty()) {
        double baseline = at + size * TextStyle.HALF_DIGIT;
        surface.text(tick.label(), x - 2 * TICK, baseline, style, palette.muted());
      }
    }
  }

  /** The sizes below the box: the first, the last, and as many between them as fit. */
  private void sizes(ScalingCurve curve, Axes axes, Stroke stroke) {
    TextStyle style = TextStyle.sans(size - 1, Anchor.MIDDLE);
    double bottom = axes.box().bottom();
    int last = curve.sizes()[curve.sizes().length - 1];
    double end =
        axes.toSurfaceX(Log.log(last)) - TextMetrics.width(Integer.toString(last), style) / 2;
    double free = 0;
    for (int n : curve.sizes()) {
      double at = axes.toSurfaceX(Log.log(n));
      double x = surface.crisp(at, stroke.width());
      surface.stroke(Polyline.of(x, bottom, x, bottom + TICK), stroke);
      String label = Integer.toString(n);
      double half = TextMetrics.width(label, style) / 2;
      if (n == last || at - half >= free && at + half <= end - TICK) {
        surface.text(label, at, bottom + size * 1.35, style, palette.muted());
        free = at + half + TICK;
      }
    }
  }

  private void line(ScalingCurve curve, Axes axes, boolean javaScript) {
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
    surface.stroke(new Polyline(points), new Stroke(color, 1.5, javaScript ? 0 : DASH));
    for (double[] mark : marks) {
      if (javaScript) {
        EngineMarkers.circle(surface, palette, mark[0], mark[1]);
      } else {
        EngineMarkers.square(surface, palette, mark[0], mark[1]);
      }
    }
  }

  /** The figure in words. */
  public static String describe(List<ScalingCurve> curves) {
    StringBuilder text = new StringBuilder(SpeedWords.EPOCH_TIME).append(' ');
    for (ScalingCurve curve : curves) {
      int last = curve.sizes().length - 1;
      EngineTimes min = curve.times().get(0);
      EngineTimes max = curve.times().get(last);
      if (min.javaScript() > 0 && max.javaScript() > 0) {
        int first = curve.sizes()[0];
        String javaScript = fromTo(min.javaScript(), max.javaScript());
        boolean both = min.webAssembly() > 0 && max.webAssembly() > 0;
        text.append(
            both
                ? SpeedWords.growthOfBoth(
                    first,
                    javaScript,
                    curve.sizes()[last],
                    curve.label(),
                    fromTo(min.webAssembly(), max.webAssembly()))
                : SpeedWords.growth(first, javaScript, curve.sizes()[last], curve.label()));
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static String fromTo(double min, double max) {
    return SpeedWords.fromTo(TimeText.of(min, 2), TimeText.of(max, 2));
  }
}
