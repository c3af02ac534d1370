package xorlab.plot;

import java.util.List;
import java.util.OptionalInt;
import xorlab.plot.Contours.Contour;
import xorlab.plot.Shape.Circle;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.Ticks.Tick;
import xorlab.training.Markers;
import xorlab.training.Shade;

/**
 * The figure of the notebook's {@code make_plot}: the plane in two regions, the boundary between
 * them, the data points, a colour bar, and the iteration above its loss.
 */
public record DecisionFigure(Frame frame, Palette palette, Shade shade, Markers markers) {
  /** The greatest error of the boundary, in CSS pixels. */
  private static final double PRECISION = 0.05;

  private static final int BANDS = 20;
  private static final int BAR_STEPS = 100;

  public void draw(Surface surface, Decision decision) {
    draw(surface, decision, OptionalInt.empty());
  }

  /**
   * Draws the figure with a ring around one data point.
   *
   * @param ringed the index of that data point
   */
  public void draw(Surface surface, Decision decision, OptionalInt ringed) {
    Axes axes = new Axes(decision.grid().window(), frame.axes());
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    FigureTitle.draw(surface, frame, palette, decision.iteration(), decision.loss());
    drawPlane(surface, axes, decision);
    axes.draw(surface, frame, palette);
    drawColourBar(surface);
    drawPoints(surface, axes, decision);
    ringed.ifPresent(
        i ->
            surface.stroke(
                new Circle(
                    axes.toSurfaceX(decision.X().get(i, 0)),
                    axes.toSurfaceY(decision.X().get(i, 1)),
                    frame.markerRadius() * 1.9),
                Pen.of(palette.ink(), 2)));
  }

  private void drawPlane(Surface surface, Axes axes, Decision decision) {
    double cell = frame.axes().width() / (decision.grid().columns() - 1);
    Contours contours = new Contours(decision.grid(), decision.probability(), PRECISION / cell);
    double lineWidth = surface.crispWidth(frame.lineWidth());
    int bands = shade == Shade.CLASS ? 2 : BANDS;
    surface.fill(Axes.crisp(surface, frame.axes(), lineWidth), palette.shades().at(0));
    for (int band = 1; band < bands; band++) {
      // From low to high, each over the one before: opaque bands that overlap leave no seams.
      Contour contour = contours.at((double) band / bands);
      surface.fill(
          axes.toSurface(contour.region()), palette.shades().at((double) band / (bands - 1)));
    }
    for (Polyline line : contours.at(Decision.CUT).lines()) {
      surface.stroke(axes.toSurface(line), Pen.of(palette.boundary(), frame.lineWidth() * 1.2));
    }
  }

  private void drawColourBar(Surface surface) {
    int bands = shade == Shade.CLASS ? BAR_STEPS : BANDS;
    List<Tick> ticks = Ticks.between(0, 1, frame.bins(frame.colourBar().height()));
    ColourBar.draw(surface, frame, palette, palette.shades(), bands, ticks);
  }

  private void drawPoints(Surface surface, Axes axes, Decision decision) {
    PointMarkers points = PointMarkers.of(surface, frame, palette, markers, decision.points());
    for (int i = 0; i < decision.points(); i++) {
      double x = decision.X().get(i, 0);
      double y = decision.X().get(i, 1);
      if (axes.window().contains(x, y)) {
        points.draw(surface, axes.toSurfaceX(x), axes.toSurfaceY(y), decision.isOne(i));
      }
    }
  }
}
