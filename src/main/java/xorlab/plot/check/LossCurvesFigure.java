package xorlab.plot.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xorlab.check.LossCurves;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.NiceNumbers;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Lines;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.words.CheckWords;

/**
 * Losses over the iterations: solid those of the right program, dashed those of the altered one, as
 * hollow dots the pasted ones.
 *
 * @param layout a layout from {@link FigureLayout#untitled}
 */
public record LossCurvesFigure(FigureLayout layout, Palette palette) {
  private static final double WIDTH = 2;
  private static final double DASH = 6;
  private static final double DOT = 3.7;

  /** How much higher than the right and the pasted losses the axis may go for the altered ones. */
  private static final double HEADROOM = 2;

  /** The greatest loss that is drawn. */
  private static final double MAX = 1e12;

  /** The steps between the lines that guide the eye. */
  private static final int MOST_LINES = 4;

  private static final double LABEL_GAP = 1.8;
  private static final double LABEL_HEIGHT = 1.4;

  /**
   * @param altered what the altered run is called
   */
  public void draw(Surface surface, LossCurves curves, String altered) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    int last = lastIteration(curves);
    double top = top(curves);
    Axes axes = new Axes(new PlotBounds(0, last, 0, top), layout.axes());
    drawScale(surface, axes, last, top);
    Lines right = line(curves.right(), axes);
    Lines dashed = line(curves.altered(), axes);
    surface.stroke(right, Stroke.of(palette.ink(), WIDTH));
    surface.stroke(dashed, new Stroke(palette.ink(), WIDTH, DASH));
    List<Circle> dots = dots(curves, axes);
    for (Circle dot : dots) {
      surface.fill(dot, palette.paper());
      surface.stroke(dot, Stroke.of(palette.ink(), WIDTH * 0.9));
    }
    LineLabels labels = new LineLabels(surface, layout, palette, List.of(right, dashed), dots);
    labels.draw(CheckWords.RIGHT, right);
    labels.draw(altered, dashed);
  }

  private static int lastIteration(LossCurves curves) {
    int last = Math.max(1, Math.max(curves.right().length, curves.altered().length) - 1);
    for (int iteration : curves.iterations()) {
      last = Math.max(last, iteration);
    }
    return last;
  }

  private static double top(LossCurves curves) {
    double highest = Math.max(highest(curves.right()), highest(curves.pasted()));
    double altered = highest(curves.altered());
    double top = highest > 0 ? Math.max(highest, Math.min(altered, HEADROOM * highest)) : altered;
    return top > 0 ? NiceNumbers.atLeast(top, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 8, 10) : 1;
  }

  private static double highest(double[] losses) {
    double highest = 0;
    for (double loss : losses) {
      highest = loss <= MAX ? Math.max(highest, loss) : highest;
    }
    return highest;
  }

  private void drawScale(Surface surface, Axes axes, int last, double top) {
    double size = layout.fontSize();
    Rectangle box = axes.box();
    double line = surface.crispWidth(1);
    for (Tick tick :
        Ticks.between(
            0, top, Math.min(MOST_LINES, layout.bins(box.height(), size * LABEL_HEIGHT)))) {
      double at = axes.toSurfaceY(tick.position());
      double y = surface.crisp(at, line);
      surface.stroke(Polyline.of(box.x(), y, box.right(), y), Stroke.of(palette.rule(), line));
      TextStyle end = TextStyle.sans(size, Anchor.END);
      double width = TextMetrics.width(tick.label(), end);
      TextStyle fitting =
          TextStyle.sans(size * Math.min(1, (box.x() - size / 2) / width), Anchor.END);
      double baseline = at + size * TextStyle.HALF_DIGIT;
      surface.text(tick.label(), box.x() - size / 2, baseline, fitting, palette.muted());
    }
    TextStyle middle = TextStyle.sans(size, Anchor.MIDDLE);
    double label = TextMetrics.width(Integer.toString(last), middle);
    int bins = layout.bins(box.width(), label + size * LABEL_GAP);
    for (Tick tick : Ticks.integers(0, last, Math.min(last, bins))) {
      double half = TextMetrics.width(tick.label(), middle) / 2;
      double x = Math.min(axes.toSurfaceX(tick.position()), surface.width() - half - 1);
      surface.text(tick.label(), x, box.bottom() + size * 1.4, middle, palette.muted());
    }
  }

  /** A line through losses. It ends at the top of the axes where they leave it. */
  private static Lines line(double[] losses, Axes axes) {
    List<double[]> lines = new ArrayList<>();
    double[] points = new double[2 * losses.length];
    int count = 0;
    double top = axes.bounds().top();
    for (int i = 0; i < losses.length; i++) {
      boolean isFinite = losses[i] - losses[i] == 0;
      if (isFinite) {
        points[count++] = axes.toSurfaceX(i);
        points[count++] = axes.toSurfaceY(Math.min(top, losses[i]));
      }
      if (count > 0 && (!isFinite || i == losses.length - 1)) {
        lines.add(Arrays.copyOf(points, count));
        count = 0;
      }
    }
    return new Lines(lines);
  }

  private static List<Circle> dots(LossCurves curves, Axes axes) {
    List<Circle> dots = new ArrayList<>();
    for (int i = 0; i < curves.pasted().length; i++) {
      double loss = curves.pasted()[i];
      if (loss <= axes.bounds().top()) {
        double x = axes.toSurfaceX(curves.iterations()[i]);
        dots.add(new Circle(x, axes.toSurfaceY(loss), DOT));
      }
    }
    return dots;
  }
}
