package xorlab.plot.decision;

import xorlab.experiment.MarkerStyle;
import xorlab.plot.axis.Axes;
import xorlab.plot.contour.Contours;
import xorlab.plot.contour.Contours.Contour;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;

/**
 * A thumbnail of the decision figure without numbers: the two regions, the boundary, the points.
 */
public record SmallDecisionFigure(Palette palette) {
  private static final double PRECISION = 0.2;
  private static final double LINE = 1.3;
  private static final double MAX_MARKER = 7;

  public void draw(Surface surface, DecisionSurface decision) {
    Rectangle box = new Rectangle(0, 0, surface.width(), surface.height());
    Axes axes = new Axes(decision.grid().bounds(), box);
    double cell = surface.width() / (decision.grid().columns() - 1);
    Contours contours = new Contours(decision.grid(), decision.probability(), PRECISION / cell);
    Contour ones = contours.at(DecisionSurface.THRESHOLD);
    surface.fill(box, palette.shades().at(0));
    surface.fill(axes.toSurface(ones.region()), palette.shades().at(1));
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
    }
  }
}
