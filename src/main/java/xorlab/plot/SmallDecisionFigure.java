package xorlab.plot;

import xorlab.plot.Contours.Contour;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.training.Markers;

/**
 * A thumbnail of the decision figure without numbers: the two regions, the boundary, the points.
 */
public record SmallDecisionFigure(Palette palette) {
  private static final double PRECISION = 0.2;
  private static final double LINE = 1.3;
  private static final double LARGEST_MARKER = 7;

  public void draw(Surface surface, Decision decision) {
    Rectangle box = new Rectangle(0, 0, surface.width(), surface.height());
    Axes axes = new Axes(decision.grid().window(), box);
    double cell = surface.width() / (decision.grid().columns() - 1);
    Contours contours = new Contours(decision.grid(), decision.probability(), PRECISION / cell);
    Contour ones = contours.at(Decision.CUT);
    surface.fill(box, palette.shades().at(0));
    surface.fill(axes.toSurface(ones.region()), palette.shades().at(1));
    for (Polyline line : ones.lines()) {
      surface.stroke(axes.toSurface(line), Pen.of(palette.boundary(), LINE));
    }
    double crowding = Math.sqrt(16 / Math.max(16.0, decision.points()));
    double radius = Math.max(2, Math.min(LARGEST_MARKER, surface.width() * 0.055) * crowding);
    PointMarkers markers = new PointMarkers(palette, Markers.SHAPES, radius, 1);
    for (int i = 0; i < decision.points(); i++) {
      double x = axes.toSurfaceX(decision.X().get(i, 0));
      double y = axes.toSurfaceY(decision.X().get(i, 1));
      markers.draw(surface, x, y, decision.isOne(i));
    }
  }
}
