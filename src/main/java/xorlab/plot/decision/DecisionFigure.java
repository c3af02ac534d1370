package xorlab.plot.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import xorlab.data.Dataset;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.experiment.appearance.ShadingMode;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.AxisNames;
import xorlab.plot.axis.ColorBar;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.FigureTitle;
import xorlab.plot.axis.Labels;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.contour.Contours;
import xorlab.plot.contour.Contours.Contour;
import xorlab.plot.draw.ColorMap;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Shape.Region;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;

/**
 * The figure of the notebook's {@code make_plot}: the plane in two regions, the boundary between
 * them, the data points, a colour bar, and the iteration above its loss. In a layout without a
 * colour bar the page says all that, and the axes have names.
 */
public record DecisionFigure(
    FigureLayout layout, Palette palette, ShadingMode shading, MarkerStyle markers) {
  /** The greatest error of the boundary, in CSS pixels. */
  private static final double PRECISION = 0.05;

  private static final double LINE = 2;

  private static final int BAR_STEPS = 100;

  /** Steps of an axis that has its name among them. */
  private static final int NAMED_BINS = 3;

  public void draw(Surface surface, DecisionSurface decision) {
    draw(surface, decision, OptionalInt.empty(), Optional.empty());
  }

  /**
   * Draws the figure with a ring around one data point, and lines that cross in a probed point.
   *
   * @param ringed the index of that data point
   */
  public void draw(
      Surface surface, DecisionSurface decision, OptionalInt ringed, Optional<PlanePoint> probe) {
    Axes axes = new Axes(decision.grid().bounds(), layout.axes());
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    drawPlane(surface, axes, decision);
    if (layout.colorBar().width() > 0) {
      FigureTitle.draw(surface, layout, palette, decision.iteration(), decision.loss());
      axes.draw(surface, layout, palette);
      drawColourBar(surface);
    } else {
      drawNamedAxes(surface, axes);
    }
    probe.ifPresent(point -> drawCross(surface, axes, point));
    PointMarkers points = markers(surface, decision);
    ringed.ifPresent(
        i ->
            points.drawRing(
                surface,
                axes.toSurfaceX(decision.X().get(i, 0)),
                axes.toSurfaceY(decision.X().get(i, 1))));
    drawPoints(surface, axes, decision, points);
    probe.ifPresent(
        point ->
            points.drawProbe(surface, axes.toSurfaceX(point.x1()), axes.toSurfaceY(point.x2())));
  }

  /**
   * Draws the map of a unit in place of the decision.
   *
   * @param map with one pixel for each point of the grid
   */
  public void drawMap(Surface surface, DecisionSurface decision, Raster map) {
    Axes axes = new Axes(decision.grid().bounds(), layout.axes());
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    surface.image(layout.axes(), map);
    drawNamedAxes(surface, axes);
    PointMarkers points = markers(surface, decision);
    drawPoints(surface, axes, decision, points);
  }

  private void drawCross(Surface surface, Axes axes, PlanePoint point) {
    Rectangle box = axes.box();
    double x = axes.toSurfaceX(point.x1());
    double y = axes.toSurfaceY(point.x2());
    Stroke dashes = new Stroke(palette.muted(), 1, 3);
    surface.stroke(new Polyline(new double[] {x, box.y(), x, box.bottom()}), dashes);
    surface.stroke(new Polyline(new double[] {box.x(), y, box.right(), y}), dashes);
  }

  private void drawNamedAxes(Surface surface, Axes axes) {
    PlotBounds bounds = axes.bounds();
    List<Tick> across = Ticks.between(bounds.left(), bounds.right(), NAMED_BINS);
    List<Tick> up = Ticks.between(bounds.bottom(), bounds.top(), NAMED_BINS);
    axes.draw(surface, layout, palette, across, up);
    AxisNames names = new AxisNames(axes, layout, palette);
    names.drawAcross(surface, Labels.withSubscript('x', 1), across);
    names.drawUp(surface, Labels.withSubscript('x', 2), up);
  }

  private void drawPlane(Surface surface, Axes axes, DecisionSurface decision) {
    double cell = layout.axes().width() / (decision.grid().columns() - 1);
    Contours contours = new Contours(decision.grid(), decision.probability(), PRECISION / cell);
    Contour contour = contours.at(DecisionSurface.THRESHOLD);
    Region ones = axes.toSurface(contour.region());
    Rectangle box = Axes.crisp(surface, layout.axes(), surface.crispWidth(layout.lineWidth()));
    if (shading == ShadingMode.CLASS) {
      surface.fill(box, palette.shades().at(0));
      surface.fill(ones, palette.shades().at(1));
    } else {
      new ProbabilityShading(palette, box).draw(surface, axes, decision.grid(), ones);
    }
    for (Polyline line : contour.lines()) {
      surface.stroke(axes.toSurface(line), Stroke.of(palette.boundary(), LINE));
    }
  }

  private void drawColourBar(Surface surface) {
    ColorMap colors = shading == ShadingMode.CLASS ? palette.shades() : palette.probabilities();
    List<Tick> ticks = Ticks.between(0, 1, layout.bins(layout.colorBar().height()));
    ColorBar.draw(surface, layout, palette, colors, BAR_STEPS, ticks);
  }

  private PointMarkers markers(Surface surface, DecisionSurface decision) {
    int count = decision.points() + decision.test().points();
    return PointMarkers.of(surface, layout, palette, markers, count);
  }

  private void drawPoints(
      Surface surface, Axes axes, DecisionSurface decision, PointMarkers points) {
    Dataset test = decision.test();
    for (int i = 0; i < test.points(); i++) {
      double x = test.X().get(i, 0);
      double y = test.X().get(i, 1);
      if (axes.bounds().contains(x, y)) {
        boolean one = test.y().get(i, 0) > DecisionSurface.THRESHOLD;
        points.drawHollow(surface, axes.toSurfaceX(x), axes.toSurfaceY(y), one);
      }
    }
    for (int i = 0; i < decision.points(); i++) {
      double x = decision.X().get(i, 0);
      double y = decision.X().get(i, 1);
      if (axes.bounds().contains(x, y)) {
        points.draw(surface, axes.toSurfaceX(x), axes.toSurfaceY(y), decision.isOne(i));
      }
    }
  }
}
