package xorlab.plot.decision;

import java.util.List;
import java.util.OptionalInt;
import xorlab.experiment.MarkerStyle;
import xorlab.experiment.ShadingMode;
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

  public void draw(Surface surface, DecisionSurface decision) {
    draw(surface, decision, OptionalInt.empty());
  }

  /**
   * Draws the figure with a ring around one data point.
   *
   * @param ringed the index of that data point
   */
  public void draw(Surface surface, DecisionSurface decision, OptionalInt ringed) {
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
    PointMarkers points = PointMarkers.of(surface, layout, palette, markers, decision.points());
    ringed.ifPresent(
        i ->
            points.drawRing(
                surface,
                axes.toSurfaceX(decision.X().get(i, 0)),
                axes.toSurfaceY(decision.X().get(i, 1))));
    drawPoints(surface, axes, decision, points);
  }

  private void drawNamedAxes(Surface surface, Axes axes) {
    PlotBounds bounds = axes.bounds();
    int bins = layout.bins(axes.box().width());
    List<Tick> across = Ticks.between(bounds.left(), bounds.right(), bins);
    List<Tick> up = Ticks.between(bounds.bottom(), bounds.top(), bins);
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

  private void drawPoints(
      Surface surface, Axes axes, DecisionSurface decision, PointMarkers points) {
    for (int i = 0; i < decision.points(); i++) {
      double x = decision.X().get(i, 0);
      double y = decision.X().get(i, 1);
      if (axes.bounds().contains(x, y)) {
        points.draw(surface, axes.toSurfaceX(x), axes.toSurfaceY(y), decision.isOne(i));
      }
    }
  }
}
