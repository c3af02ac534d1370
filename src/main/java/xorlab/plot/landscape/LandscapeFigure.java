package xorlab.plot.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xorlab.numeric.Decimals;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.ColorBar;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.FigureTitle;
import xorlab.plot.contour.Contours.Contour;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.RoundedRectangle;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Lines;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Shape.Region;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;

/**
 * The loss over a plane of parameters in bands of colour, with the path of the run: a ring at its
 * start, dots that grow towards the present parameters, and a thin line beyond them.
 *
 * @param layout a layout from {@link #layout}
 */
public record LandscapeFigure(FigureLayout layout, Palette palette) {
  /** The height of the line of text below the tick labels, in CSS pixels. */
  private static final double NAMES = 18;

  private static final double CONTOUR_OPACITY = 0.28;
  private static final double PATH_WIDTH = 1.5;
  private static final double CASING_WIDTH = 4;
  private static final double CASING_OPACITY = 0.75;
  private static final double MIN_DOT = 1.6;
  private static final double MAX_DOT = 3.2;
  private static final double DOT_DISTANCE = 3;
  private static final double START_RADIUS = 3.5;
  private static final double PRESENT_RADIUS = 5.5;

  /** The layout on a surface of this size, in CSS pixels. */
  public static FigureLayout frame(double width, double height) {
    return FigureLayout.compact(width, height - NAMES);
  }

  /** The height at which a figure of this width has no unused space. */
  public static double preferredHeight(double width) {
    return FigureLayout.preferredHeight(width) + NAMES;
  }

  public void draw(Surface surface, Landscape landscape) {
    Axes axes = new Axes(landscape.losses().bounds(), layout.axes());
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    String loss = Decimals.repr(landscape.loss());
    FigureTitle.draw(surface, layout, palette, landscape.iteration(), loss);
    drawContours(surface, axes, landscape.contours());
    drawTrajectory(surface, axes, landscape);
    axes.draw(surface, layout, palette);
    drawNames(surface, landscape.plane());
    LossLevels levels = landscape.contours().levels();
    ColorBar.draw(
        surface, layout, palette, palette.heights(), levels.bands(), levels.ticks(layout));
    drawPresent(surface, axes, landscape);
  }

  private void drawContours(Surface surface, Axes axes, LossContours contours) {
    double lineWidth = surface.crispWidth(layout.lineWidth());
    surface.fill(Axes.crisp(surface, layout.axes(), lineWidth), palette.heights().at(0));
    List<double[]> lines = new ArrayList<>();
    for (int i = 0; i < contours.contours().size(); i++) {
      Contour contour = contours.contours().get(i);
      Color color = palette.heights().at((double) (i + 1) / contours.contours().size());
      surface.fill(axes.toSurface(contour.region()), color);
      for (Polyline line : contour.lines()) {
        lines.add(axes.toSurface(line).points());
      }
    }
    Color ink = palette.ink().withAlpha(CONTOUR_OPACITY);
    surface.stroke(new Lines(lines), Stroke.of(ink, layout.lineWidth()));
  }

  private void drawTrajectory(Surface surface, Axes axes, Landscape landscape) {
    ProjectedTrajectory path = landscape.trajectory();
    double[] points = axes.toSurface(new Polyline(path.points())).points();
    int past = 0;
    while (past < path.visits() && path.iterations()[past] <= landscape.iteration()) {
      past++;
    }
    double[] present = present(axes, landscape);
    double[] before = Arrays.copyOf(points, 2 * past + 2);
    double[] after = new double[points.length - 2 * past + 2];
    System.arraycopy(present, 0, before, 2 * past, 2);
    System.arraycopy(present, 0, after, 0, 2);
    System.arraycopy(points, 2 * past, after, 2, after.length - 2);
    Color casing = palette.paper().withAlpha(CASING_OPACITY);
    surface.stroke(new Lines(List.of(before, after)), Stroke.of(casing, CASING_WIDTH));
    surface.stroke(new Polyline(after), Stroke.of(palette.muted(), PATH_WIDTH / 2));
    surface.stroke(new Polyline(before), Stroke.of(palette.ink(), PATH_WIDTH));
    surface.fill(new Region(dots(points, past)), palette.ink());
    if (past > 0) {
      Circle start = new Circle(points[0], points[1], START_RADIUS);
      surface.fill(start, palette.paper());
      surface.stroke(start, Stroke.of(palette.ink(), PATH_WIDTH));
    }
  }

  /** A dot at each visit so far, except where it would be too close to another dot. */
  private static List<double[]> dots(double[] points, int past) {
    List<double[]> dots = new ArrayList<>();
    int[] dotted = new int[past];
    for (int i = 0; i < past; i++) {
      double x = points[2 * i];
      double y = points[2 * i + 1];
      double radius = MIN_DOT - (MIN_DOT - MAX_DOT) * i / past;
      boolean free = true;
      for (int k = 0; k < dots.size() && free; k++) {
        double across = Math.abs(x - points[2 * dotted[k]]);
        double down = Math.abs(y - points[2 * dotted[k] + 1]);
        free = Math.max(across, down) > DOT_DISTANCE * radius;
      }
      if (free) {
        dotted[dots.size()] = i;
        Rectangle box = new Rectangle(x - radius, y - radius, 2 * radius, 2 * radius);
        dots.add(RoundedRectangle.outline(box, radius));
      }
    }
    return dots;
  }

  private void drawPresent(Surface surface, Axes axes, Landscape landscape) {
    double[] present = present(axes, landscape);
    Circle context = new Circle(present[0], present[1], PRESENT_RADIUS + layout.markerOutline());
    surface.fill(context, palette.paper());
    surface.fill(new Circle(present[0], present[1], PRESENT_RADIUS), palette.accent());
  }

  private static double[] present(Axes axes, Landscape landscape) {
    return new double[] {axes.toSurfaceX(landscape.x()), axes.toSurfaceY(landscape.y())};
  }

  private void drawNames(Surface surface, ParameterPlane plane) {
    TextStyle style = TextStyle.sans(layout.fontSize(), Anchor.MIDDLE);
    String names = "\u2192 " + plane.acrossName() + "    \u2191 " + plane.upName();
    double middle = layout.axes().x() + layout.axes().width() / 2;
    double baseline = layout.height() + NAMES - layout.fontSize() / 2;
    surface.text(names, middle, baseline, style, palette.muted());
  }
}
