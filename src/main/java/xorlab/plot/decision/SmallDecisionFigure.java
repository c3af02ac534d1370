package xorlab.plot.decision;

import xorlab.experiment.appearance.MarkerStyle;
import xorlab.plot.axis.Axes;
import xorlab.plot.contour.Contours;
import xorlab.plot.contour.Contours.Contour;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;

/**
 * A thumbnail of the decision figure without numbers: the plane shaded by the prediction, the
 * boundary, and the points, with a ring around each that is wrong.
 */
public record SmallDecisionFigure(Palette palette) {
  private static final double PRECISION = 0.2;
  private static final double LINE = 1.3;
  private static final double MAX_MARKER = 7;
  private static final double RING = 3;

  /** More points than these have no room for rings. */
  private static final int MAX_RINGED = 16;

  public void draw(Surface surface, DecisionSurface decision) {
    Rectangle box = new Rectangle(0, 0, surface.width(), surface.height());
    Axes axes = new Axes(decision.grid().bounds(), box);
    double cell = surface.width() / (decision.grid().columns() - 1);
    Contours contours = new Contours(decision.grid(), decision.probability(), PRECISION / cell);
    Contour ones = contours.at(DecisionSurface.THRESHOLD);
    ProbabilityShading shading = new ProbabilityShading(palette, box);
    shading.draw(surface, axes, decision.grid(), axes.toSurface(ones.region()));
    for (Polyline line : ones.lines()) {
      surface.stroke(axes.toSurface(line), Stroke.of(palette.boundary(), LINE));
    }
    double crowding = Math.sqrt(16 / Math.max(16.0, decision.points()));
    double radius = Math.max(2, Math.min(MAX_MARKER, surface.width() * 0.055) * crowding);
    PointMarkers markers = new PointMarkers(palette, MarkerStyle.SHAPES, radius, 1);
    for (int i = 0; i < decision.points(); i++) {
      double x = axes.toSurfaceX(decision.X().get(i, 0));
      double y = axes.toSurfaceY(decision.X().get(i, 1));
      markers.draw(surface, x, y, decision.isOne(i));
      if (decision.points() <= MAX_RINGED && !decision.isCorrect(i)) {
        surface.stroke(new Circle(x, y, radius + RING), Stroke.of(palette.paper(), 2 * RING - 2));
        surface.stroke(new Circle(x, y, radius + RING), Stroke.of(palette.alarm(), 2));
      }
    }
  }
}
