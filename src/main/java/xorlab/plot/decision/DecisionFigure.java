package xorlab.plot.decision;

import java.util.List;
import java.util.OptionalInt;
import xorlab.experiment.MarkerStyle;
import xorlab.experiment.ShadingMode;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.ColorBar;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.FigureTitle;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.contour.Contours;
import xorlab.plot.contour.Contours.Contour;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;

/**
 * The figure of the notebook's {@code make_plot}: the plane in two regions, the boundary between
 * them, the data points, a colour bar, and the iteration above its loss.
 */
public record DecisionFigure(
    FigureLayout layout, Palette palette, ShadingMode shading, MarkerStyle markers) {
  /** The greatest error of the boundary, in CSS pixels. */
  private static final double PRECISION = 0.05;

  private static final int BANDS = 20;
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
    FigureTitle.draw(surface, layout, palette, decision.iteration(), decision.loss());
    drawPlane(surface, axes, decision);
    axes.draw(surface, layout, palette);
    drawColourBar(surface);
    drawPoints(surface, axes, decision);
    ringed.ifPresent(
        i ->
            surface.stroke(
                new Circle(
                    axes.toSurfaceX(decision.X().get(i, 0)),
                    axes.toSurfaceY(decision.X().get(i, 1)),
                    layout.markerRadius() * 1.9),
                Stroke.of(palette.ink(), 2)));
  }

  private void drawPlane(Surface surface, Axes axes, DecisionSurface decision) {
    double cell = layout.axes().width() / (decision.grid().columns() - 1);
    Contours contours = new Contours(decision.grid(), decision.probability(), PRECISION / cell);
    double lineWidth = surface.crispWidth(layout.lineWidth());
    int bands = shading == ShadingMode.CLASS ? 2 : BANDS;
    surface.fill(Axes.crisp(surface, layout.axes(), lineWidth), palette.shades().at(0));
    for (int band = 1; band < bands; band++) {
      // From low to high, each over the one before: opaque bands that overlap leave no seams.
      Contour contour = contours.at((double) band / bands);
      surface.fill(
          axes.toSurface(contour.region()), palette.shades().at((double) band / (bands - 1)));
    }
    for (Polyline line : contours.at(DecisionSurface.THRESHOLD).lines()) {
      surface.stroke(axes.toSurface(line), Stroke.of(palette.boundary(), layout.lineWidth() * 1.2));
    }
  }

  private void drawColourBar(Surface surface) {
    int bands = shading == ShadingMode.CLASS ? BAR_STEPS : BANDS;
    List<Tick> ticks = Ticks.between(0, 1, layout.bins(layout.colorBar().height()));
    ColorBar.draw(surface, layout, palette, palette.shades(), bands, ticks);
  }

  private void drawPoints(Surface surface, Axes axes, DecisionSurface decision) {
    PointMarkers points = PointMarkers.of(surface, layout, palette, markers, decision.points());
    for (int i = 0; i < decision.points(); i++) {
      double x = decision.X().get(i, 0);
      double y = decision.X().get(i, 1);
      if (axes.bounds().contains(x, y)) {
        points.draw(surface, axes.toSurfaceX(x), axes.toSurfaceY(y), decision.isOne(i));
      }
    }
  }
}
